package nl.onskentons.phone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.onskentons.access.CurrentUser;
import nl.onskentons.common.LastChange;
import nl.onskentons.common.Rejection;
import nl.onskentons.common.StaleEdit;
import nl.onskentons.common.WorkingPattern;
import nl.onskentons.common.WorkingTime;
import nl.onskentons.directory.DirectoryKeeping;
import nl.onskentons.directory.EntryId;
import nl.onskentons.directory.Partners;
import nl.onskentons.phone.schedule.Roster;
import nl.onskentons.testing.As;
import nl.onskentons.testing.SignedIn;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.annotation.Transactional;

/** Temporary rosters: who makes them, and what is refused. */
@Transactional
@As("coordinator")
abstract class RosterKeepingContract extends ScheduleFixture {

    private static final String FIRST = "2027-02-01";
    private static final String LAST = "2027-02-05";

    @Autowired
    private RosterKeeping keeping;

    @Autowired
    private PhoneSchedule schedule;

    @Autowired
    private ReportedAbsences absences;

    @Autowired
    private DirectoryKeeping cards;

    @Autowired
    private CurrentUser currentUser;

    @Test
    void replacesTheRulesOfItsDaysUntilItIsRemovedAndAgainWhenThatIsTakenBack() {
        RosterLine added = keeping.add(RosterId.random(), north, whole());
        refresh();
        assertThat(firstForTruancy()).isEqualTo("Leo Ding");
        assertThat(keeping.of(north)).contains(added);
        assertThat(added.names()).containsValue("Leo Ding");

        RemovedRoster removed = keeping.remove(added.id(), added.version());
        refresh();
        assertThat(firstForTruancy()).isEqualTo("Coby Voorbeeld");
        assertThat(keeping.find(added.id())).isEmpty();

        keeping.restore(removed);
        keeping.restore(removed);
        refresh();
        assertThat(firstForTruancy()).isEqualTo("Leo Ding");
        assertThat(keeping.find(added.id()).orElseThrow().details()).isEqualTo(whole());
    }

    @Test
    void addingTwiceAddsOnce() {
        RosterId id = RosterId.random();
        keeping.add(id, north, whole());
        keeping.add(id, north, whole());

        assertThat(keeping.of(north)).filteredOn(line -> line.id().equals(id)).hasSize(1);
    }

    @Test
    void savesAChangeUnlessSomebodyElseWasFirst() {
        RosterLine added = keeping.add(RosterId.random(), north, whole());
        refresh();
        RosterLine changed = keeping.change(added.id(), added.version(), called("Toetsen"));
        refresh();

        assertThat(changed.details().name()).isEqualTo("Toetsen");
        assertThatThrownBy(() -> keeping.change(added.id(), added.version(), called("Iets anders")))
                .isInstanceOfSatisfying(
                        StaleEdit.class,
                        stale -> assertThat(stale.current(RosterLine.class))
                                .map(line -> line.details().name())
                                .contains("Toetsen"));
        assertThatThrownBy(() -> keeping.remove(added.id(), added.version())).isInstanceOf(StaleEdit.class);
        assertThatThrownBy(() -> keeping.change(RosterId.random(), 0, whole()))
                .isInstanceOfSatisfying(
                        StaleEdit.class, gone -> assertThat(gone.isRemoved()).isTrue());
    }

    @Test
    void namesWhoChangedItMeanwhile() {
        RosterLine added = keeping.add(RosterId.random(), north, whole());
        SignedIn.as("beheer", () -> keeping.change(added.id(), added.version(), called("Toetsen")));

        assertThatThrownBy(() -> keeping.remove(added.id(), added.version()))
                .isInstanceOfSatisfying(
                        StaleEdit.class,
                        stale -> assertThat(stale.change().map(LastChange::by)).contains("Bea Heer"));
    }

    @Test
    void seesAChangeOfItsDutiesAloneAsAChange() {
        RosterLine added = keeping.add(RosterId.random(), north, whole());
        refresh();
        RosterDetails other =
                roster("Voorjaarsrooster", FIRST, LAST, everything(person("Vic Veilig"), weekdays("08:00", "17:00")));
        keeping.change(added.id(), added.version(), other);
        refresh();

        assertThat(keeping.find(added.id()).orElseThrow().version()).isGreaterThan(added.version());
        assertThat(keeping.find(added.id()).orElseThrow().details()).isEqualTo(other);
    }

    @Test
    void refusesASecondRosterForTheSameDaysAndSaysWhichIsThere() {
        keeping.add(RosterId.random(), north, whole());

        assertThat(problems(
                        roster("Nog een", "2027-02-05", "2027-02-09", everything(leo(), weekdays("08:00", "17:00")))))
                .containsExactly(tuple("first", "rejection.phone.roster.overlaps", List.of("Voorjaarsrooster")));
    }

    @Test
    void mayLieOnTheDaysOfTheRosterThatItChanges() {
        RosterLine added = keeping.add(RosterId.random(), north, whole());

        assertThat(keeping.problems(added.id(), north, called("Anders"))).isEmpty();
    }

    @Test
    void refusesWhatIsOver() {
        assertThat(problems(
                        roster("Vroeger", "2026-11-02", "2026-11-06", everything(leo(), weekdays("08:00", "17:00")))))
                .containsExactly(tuple("last", "rejection.phone.roster.over", List.of()));
    }

    @Test
    void refusesWhatIsManyYearsAway() {
        assertThat(problems(
                        roster("Ver weg", "2031-02-03", "2031-02-07", everything(leo(), weekdays("08:00", "17:00")))))
                .containsExactly(tuple("first", "rejection.phone.roster.far", List.of("2031", 3)));
    }

    @Test
    void itsNameIsOneLineThatCanBePrinted() {
        assertThat(called("Toets\u0000week\n in\uFFFF juni ").name()).isEqualTo("Toets week in juni");
    }

    /** Who is absent is for those who may read absences. */
    @Test
    void saysWhoIsAbsentThenOnlyToWhoMayRead() {
        RosterLine added = keeping.add(RosterId.random(), north, whole());
        absences.saveAndFlush(new ReportedAbsence(
                AbsenceId.random(),
                AbsenceDetails.onDays(leo(), LocalDate.parse(FIRST), LocalDate.parse(LAST), Optional.empty(), "Weg."),
                currentUser.actor()));

        assertThat(keeping.find(added.id()).orElseThrow().absent()).containsExactly("Leo Ding");
        SignedIn.as("wijkagent");
        assertThat(keeping.find(added.id()).orElseThrow().absent()).isEmpty();
        assertThat(keeping.of(north)).allMatch(line -> line.absent().isEmpty());
    }

    @Test
    void refusesEverythingThatIsWrongWithDutiesAtTheirOwnFields() {
        EntryId silent = EntryId.random();
        cards.add(silent, Partners.person("Stille Sien", Set.of(north)));
        WorkingPattern day = weekdays("08:00", "17:00");

        assertThat(problems(roster(
                        "Fout",
                        FIRST,
                        LAST,
                        duty(topic("Verzuim"), leo(), day),
                        duty(topicInSouth("Verzuim"), leo(), day),
                        everything(EntryId.random(), day),
                        everything(silent, day),
                        duty(topic("Verzuim"), leo(), weekdays("16:00", "18:00")))))
                .containsExactly(
                        tuple("topic1", "rejection.phone.roster.topic", List.of()),
                        tuple("person2", "rejection.phone.rule.notHere", List.of()),
                        tuple("person3", "rejection.phone.rule.noNumber", List.of("Stille Sien")),
                        tuple("hours4", "rejection.phone.rule.twice", List.of()));
    }

    @Test
    void knowsWhatIsWrongWithSingleFields() {
        Roster.Duty idle = everything(leo(), WorkingPattern.none());

        assertThat(RosterDetails.problems(" ", LocalDate.parse(LAST), LocalDate.parse(FIRST), List.of(idle)))
                .extracting(problem -> problem.field().orElseThrow(), Rejection::key)
                .containsExactly(
                        tuple("name", "rejection.phone.roster.name"),
                        tuple("last", "rejection.phone.period.backwards"),
                        tuple("hours0", "rejection.phone.roster.hours"));
        assertThat(RosterDetails.problems("x".repeat(81), null, null, List.of()))
                .extracting(problem -> problem.field().orElseThrow(), Rejection::key)
                .containsExactly(
                        tuple("name", "rejection.phone.roster.name"),
                        tuple("first", "rejection.phone.roster.day"),
                        tuple("last", "rejection.phone.roster.day"),
                        tuple("duties", "rejection.phone.roster.empty"));
        assertThat(RosterDetails.problems(
                        "Lang", LocalDate.parse(FIRST), LocalDate.parse(FIRST).plusDays(100), List.of(idle)))
                .extracting(Rejection::key)
                .contains("rejection.phone.roster.long");
    }

    @Test
    void refusesHoursThatOverlapThemselvesOrEndBeforeTheyStart() {
        WorkingTime morning = WorkingTime.weekly(DayOfWeek.MONDAY, LocalTime.of(8, 0), LocalTime.of(12, 0));
        WorkingTime noon = WorkingTime.weekly(DayOfWeek.MONDAY, LocalTime.of(11, 0), LocalTime.of(13, 0));

        assertThatThrownBy(() -> new WorkingPattern(List.of(morning, noon)))
                .hasMessage("rejection.workingtime.overlap");
        assertThatThrownBy(() -> WorkingTime.weekly(DayOfWeek.MONDAY, LocalTime.of(22, 0), LocalTime.of(6, 0)))
                .hasMessage("rejection.workingtime.empty");
    }

    @Test
    void refusesGapsUntilSomebodySaysToKnowThem() {
        RosterDetails mornings = roster("Ochtenden", FIRST, LAST, everything(leo(), weekdays("08:00", "12:00")));
        GapReport gaps = keeping.gaps(north, mornings);

        assertThat(gaps.total()).hasSize(5).startsWith(stretch("2027-02-01T12:00", "2027-02-01T17:00"));
        assertThat(problems(withGapsUnknown(mornings)))
                .containsExactly(tuple("gapsAccepted", "rejection.phone.roster.gaps", List.of()));
        assertThatThrownBy(() -> keeping.add(RosterId.random(), north, withGapsUnknown(mornings)))
                .hasMessage("rejection.phone.roster.gaps");
        assertThat(problems(mornings)).isEmpty();
        assertThat(problems(withGapsUnknown(whole()))).isEmpty();
    }

    @Test
    void findsTheGapsOfAHolidayButNoneOnItsPublicHolidays() {
        RosterDetails christmas =
                roster("Kerst", "2026-12-21", "2026-12-25", everything(leo(), weekdays("08:00", "16:00")));

        assertThat(keeping.gaps(north, christmas).total())
                .hasSize(4)
                .endsWith(stretch("2026-12-24T16:00", "2026-12-24T17:00"));
    }

    @Test
    void holdsAlthoughSomebodyOnItReportsToBeAbsentAndSaysSo() {
        RosterLine added = keeping.add(RosterId.random(), north, whole());
        absences.saveAndFlush(new ReportedAbsence(
                AbsenceId.random(),
                new AbsenceDetails(
                        leo(),
                        LocalDateTime.parse("2027-02-01T00:00"),
                        LocalDateTime.parse("2027-02-03T00:00"),
                        Optional.empty(),
                        "elders"),
                currentUser.actor()));
        refresh();

        assertThat(firstForTruancy()).isEqualTo("Leo Ding");
        assertThat(keeping.find(added.id()).orElseThrow().absent()).containsExactly("Leo Ding");
    }

    @Test
    void keepsATopicFromBeingRemovedThatItNames(@Autowired TopicKeeping topicKeeping) {
        TopicId topic = TopicId.random();
        TopicLine line = topicKeeping.add(topic, north, Topics.called("Zwerkbal"));
        RosterLine added = keeping.add(
                RosterId.random(), north, roster("Proef", FIRST, LAST, duty(topic, leo(), weekdays("08:00", "17:00"))));
        refresh();
        assertThatThrownBy(() -> topicKeeping.remove(topic, line.version()))
                .isInstanceOf(Rejection.class)
                .hasMessage("rejection.topic.onRoster");

        keeping.remove(added.id(), added.version());
        refresh();
        topicKeeping.remove(topic, line.version());
        assertThat(topics.find(topic)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"balie", "docent", "wijkagent"})
    void isReadByEverybodyOfTheSchoolAndChangedByItsKeepersOnly(String account) {
        RosterLine added = keeping.add(RosterId.random(), north, whole());
        RosterDetails details = whole();
        refresh();
        SignedIn.as(account);

        assertThat(keeping.of(north))
                .filteredOn(line -> line.id().equals(added.id()))
                .singleElement()
                .satisfies(line -> assertThat(line.mayEdit()).isFalse());
        assertThatThrownBy(() -> keeping.add(RosterId.random(), north, details))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> keeping.change(added.id(), added.version(), called("Anders")))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> keeping.remove(added.id(), added.version())).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void isNotForAnotherSchool() {
        RosterDetails details = whole();

        assertThatThrownBy(() -> keeping.of(south)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> keeping.add(RosterId.random(), south, details))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> keeping.gaps(south, details)).isInstanceOf(AccessDeniedException.class);
    }

    private RosterDetails whole() {
        return called("Voorjaarsrooster");
    }

    private RosterDetails called(String name) {
        return roster(name, FIRST, LAST, everything(leo(), weekdays("08:00", "17:00")));
    }

    private EntryId leo() {
        return person("Leo Ding");
    }

    private String firstForTruancy() {
        CallAnswer answer = schedule.whoIsReachable(
                        north,
                        topic("Verzuim"),
                        stretch("2027-02-01T09:00", "2027-02-01T10:00").start())
                .orElseThrow();
        return answer.first() instanceof CallStep.Person person ? person.name() : "";
    }

    private List<Tuple> problems(RosterDetails details) {
        return keeping.problems(RosterId.random(), north, details).stream()
                .map(problem -> tuple(problem.field().orElse(""), problem.key(), problem.arguments()))
                .toList();
    }
}
