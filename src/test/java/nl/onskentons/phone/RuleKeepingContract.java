package nl.onskentons.phone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import nl.onskentons.common.Rejection;
import nl.onskentons.common.SchoolId;
import nl.onskentons.common.StaleEdit;
import nl.onskentons.common.WorkingPattern;
import nl.onskentons.common.WorkingTime;
import nl.onskentons.directory.CommonDetails;
import nl.onskentons.directory.ContactDetails;
import nl.onskentons.directory.Directory;
import nl.onskentons.directory.DirectoryKeeping;
import nl.onskentons.directory.EntryFilter;
import nl.onskentons.directory.EntryId;
import nl.onskentons.phone.schedule.DaysServed;
import nl.onskentons.phone.schedule.Period;
import nl.onskentons.school.Schools;
import nl.onskentons.testing.As;
import nl.onskentons.testing.SignedIn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.annotation.Transactional;

@Transactional
@As("coordinator")
abstract class RuleKeepingContract {

    private static final WorkingPattern MONDAY = hours(DayOfWeek.MONDAY, "09:00", "12:00");

    @Autowired
    private RuleKeeping rules;

    @Autowired
    private CallTopics topics;

    @Autowired
    private Directory directory;

    @Autowired
    private DirectoryKeeping directoryKeeping;

    @Autowired
    private Schools schools;

    private SchoolId north;
    private TopicId radicalisation;

    @BeforeEach
    void findTopic() {
        north = Topics.north(schools);
        radicalisation = Topics.of(topics, north, "Radicalisering").id();
    }

    @Test
    void putsSomebodyAfterThoseWhoAreThere() {
        RuleId id = RuleId.random();
        rules.add(id, radicalisation, RuleDetails.atSchool(person("Mees Ter"), MONDAY));
        rules.add(id, radicalisation, RuleDetails.atSchool(person("Mees Ter"), MONDAY));

        assertThat(rules.of(radicalisation)).hasSize(3).last().satisfies(line -> {
            assertThat(line.id()).isEqualTo(id);
            assertThat(line.details().hours()).isEqualTo(MONDAY);
        });
    }

    @Test
    void givesBackWhatTheNextChangeIsBasedOn() {
        EntryId mees = person("Mees Ter");
        RuleLine added = rules.add(RuleId.random(), radicalisation, RuleDetails.atSchool(mees, MONDAY));
        assertThat(rules.of(radicalisation)).contains(added);

        RuleLine changed = rules.change(added.id(), added.version(), RuleDetails.atSchool(mees, WorkingPattern.none()));
        assertThat(rules.of(radicalisation)).contains(changed);
        assertThat(rules.change(added.id(), changed.version(), added.details()).details())
                .isEqualTo(added.details());
    }

    @Test
    void takesSomebodyOffAndPutsThemBackWhereTheyStood() {
        List<RuleLine> before = rules.of(radicalisation);
        RemovedRule removed =
                rules.remove(before.getFirst().id(), before.getFirst().version());
        assertThat(rules.of(radicalisation))
                .extracting(RuleLine::id)
                .containsExactly(before.getLast().id());

        rules.restore(removed);

        assertThat(rules.of(radicalisation))
                .extracting(RuleLine::id)
                .containsExactlyElementsOf(before.stream().map(RuleLine::id).toList());
    }

    @Test
    void refusesSomebodyTwiceAtTheSameHours() {
        EntryId vic = rules.of(radicalisation).getFirst().details().person();

        assertRefused(RuleDetails.atSchool(vic, MONDAY), "hours", "rejection.phone.rule.twice");
        assertThat(rules.problems(
                        RuleId.random(),
                        radicalisation,
                        RuleDetails.atSchool(vic, hours(DayOfWeek.SATURDAY, "09:00", "12:00"))))
                .isEmpty();
    }

    @Test
    void refusesSomebodyWithoutACardAtTheSchool() {
        assertRefused(RuleDetails.atSchool(EntryId.random(), MONDAY), "person", "rejection.phone.rule.notHere");
        EntryId belle = SignedIn.as("beheer", () -> person("Belle Balie"));
        assertRefused(RuleDetails.atSchool(belle, MONDAY), "person", "rejection.phone.rule.notHere");
    }

    @Test
    void refusesSomebodyWithoutANumber() {
        EntryId silent = EntryId.random();
        directoryKeeping.add(
                silent,
                new ContactDetails(
                        new CommonDetails("Stille Sien", "", WorkingPattern.none(), Set.of(north), List.of()),
                        List.of(),
                        "",
                        false));

        assertRefused(RuleDetails.atSchool(silent, MONDAY), "person", "rejection.phone.rule.noNumber");
    }

    @Test
    void tellsTheSecondEditorWhatTheFirstSaved() {
        RuleLine read = rules.of(radicalisation).getFirst();
        RuleDetails first = RuleDetails.atSchool(read.details().person(), MONDAY);
        RuleDetails second = RuleDetails.atSchool(read.details().person(), WorkingPattern.none());
        SignedIn.as("beheer", () -> rules.change(read.id(), read.version(), first));

        assertThatThrownBy(() -> rules.change(read.id(), read.version(), second))
                .isInstanceOfSatisfying(
                        StaleEdit.class,
                        changed -> assertThat(changed.current(RuleLine.class).map(RuleLine::details))
                                .contains(first));
    }

    @ParameterizedTest
    @ValueSource(strings = {"docent", "leiding", "balie", "privacy", "wijkagent", "partner"})
    void isForKeepersAndForOnesOwnHours(String account) {
        RuleLine ofSomebodyElse = rules.of(radicalisation).getFirst();
        RuleDetails evening =
                RuleDetails.atSchool(ofSomebodyElse.details().person(), hours(DayOfWeek.SATURDAY, "20:00", "22:00"));
        RemovedRule removed = SignedIn.as("coordinator", () -> {
            RuleId id = RuleId.random();
            rules.add(id, radicalisation, evening);
            return rules.remove(id, rules.of(radicalisation).getLast().version());
        });
        SignedIn.as(account);

        assertThat(rules.of(radicalisation)).extracting(RuleLine::mayEdit).containsOnly(false);
        assertThatThrownBy(() -> rules.remove(ofSomebodyElse.id(), ofSomebodyElse.version()))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> rules.move(ofSomebodyElse.id(), 1)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> rules.add(RuleId.random(), radicalisation, evening))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> rules.restore(removed)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> rules.change(ofSomebodyElse.id(), ofSomebodyElse.version(), ofSomebodyElse.details()))
                .isInstanceOf(AccessDeniedException.class);
    }

    /** Who keeps one school and works at another as well changes nothing there. */
    @Test
    void keepsTheSchoolOfThatRoleAlone(@Autowired JdbcTemplate jdbc, @Autowired EntityManager database) {
        SchoolId south = SignedIn.as("beheer", () -> Topics.south(schools));
        jdbc.update(
                "insert into membership (account_id, school_id, role)"
                        + " select id, cast(? as uuid), 'STAFF' from account where email = 'coordinator@voorbeeld.test'",
                south.value().toString());
        database.clear();
        SignedIn.as("coordinator");
        TopicId there = Topics.of(topics, south, "Verzuim").id();
        RuleLine rule = rules.of(there).getFirst();

        assertThat(rule.mayEdit()).isFalse();
        assertThatThrownBy(() -> rules.remove(rule.id(), rule.version())).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> rules.move(rule.id(), 1)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    @As("wijkagent")
    void letsAPoliceOfficerChangeTheirOwnHours() {
        TopicId police = Topics.of(topics, north, "Politie en wijkagent").id();
        RuleLine own = rules.of(police).getFirst();
        assertThat(own.mayEdit()).isTrue();

        rules.change(own.id(), own.version(), RuleDetails.atSchool(own.details().person(), MONDAY));

        assertThat(rules.of(police).getFirst().details().hours()).isEqualTo(MONDAY);
        RuleLine ofSomebodyElse = rules.of(police).getLast();
        assertThatThrownBy(() -> rules.change(
                        own.id(),
                        rules.of(police).getFirst().version(),
                        RuleDetails.atSchool(ofSomebodyElse.details().person(), MONDAY)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    @As("wijkagent")
    void somebodyFromOutsideIsPutOnATopicByTheSchool() {
        TopicId police = Topics.of(topics, north, "Politie en wijkagent").id();
        EntryId oneself = rules.of(police).getFirst().details().person();

        assertRefused(RuleDetails.atSchool(oneself, MONDAY), "person", "rejection.phone.rule.ask");
        RuleLine more = rules.add(
                RuleId.random(), police, RuleDetails.atSchool(oneself, hours(DayOfWeek.SATURDAY, "20:00", "22:00")));
        assertThat(rules.of(police)).contains(more);
        RemovedRule removed = rules.remove(more.id(), more.version());
        rules.restore(removed);
        assertThat(rules.of(police)).extracting(RuleLine::id).contains(more.id());
    }

    @Test
    void whoIsMovedChangesNothingOfTheOthers() {
        List<RuleLine> before = rules.of(radicalisation);
        rules.move(before.getFirst().id(), 1);

        assertThat(rules.of(radicalisation))
                .containsExactlyInAnyOrderElementsOf(before)
                .isNotEqualTo(before);
    }

    @Test
    void refusesDaysOfAnotherTime() {
        Period past = new Period(LocalDate.parse("-200000-01-01"), LocalDate.MAX);
        Period future = new Period(LocalDate.MIN, LocalDate.parse("+50000-01-01"));

        assertRefused(
                new RuleDetails(person("Mees Ter"), MONDAY, DaysServed.SCHOOL_DAYS, past),
                "first",
                "rejection.phone.rule.far");
        assertRefused(
                new RuleDetails(person("Mees Ter"), MONDAY, DaysServed.SCHOOL_DAYS, future),
                "last",
                "rejection.phone.rule.far");
    }

    @Test
    void saysWhyAServedTopicIsNotRemoved(@Autowired TopicKeeping keeping) {
        TopicLine topic = topics.find(radicalisation).orElseThrow();

        assertThatThrownBy(() -> keeping.remove(topic.id(), topic.version()))
                .isInstanceOf(Rejection.class)
                .hasMessage("rejection.topic.served");
    }

    private void assertRefused(RuleDetails details, String field, String key) {
        assertThatThrownBy(() -> rules.add(RuleId.random(), radicalisation, details))
                .isInstanceOfSatisfying(Rejection.class, refused -> {
                    assertThat(refused.key()).isEqualTo(key);
                    assertThat(refused.field()).contains(field);
                });
    }

    private EntryId person(String name) {
        return directory
                .find(EntryFilter.all(Set.of()).withText(name), 0, 1)
                .rows()
                .getFirst()
                .id();
    }

    private static WorkingPattern hours(DayOfWeek day, String from, String until) {
        return new WorkingPattern(List.of(WorkingTime.weekly(day, LocalTime.parse(from), LocalTime.parse(until))));
    }
}
