package nl.onskentons.phone;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.onskentons.common.AccountId;
import nl.onskentons.common.Actor;
import nl.onskentons.common.PhoneNumber;
import nl.onskentons.common.PortalClock;
import nl.onskentons.common.SchoolId;
import nl.onskentons.directory.Directory;
import nl.onskentons.directory.EntryId;
import nl.onskentons.directory.EntryRow;
import nl.onskentons.school.Schools;
import nl.onskentons.testing.As;
import nl.onskentons.testing.SignedIn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** Who is reachable at the example school, on Tuesday 24 November 2026. */
@Transactional
@As("balie")
abstract class PhoneScheduleContract {

    @Autowired
    private PhoneSchedule schedule;

    @Autowired
    private CallTopics topics;

    @Autowired
    private Directory directory;

    @Autowired
    private RuleKeeping rules;

    @Autowired
    private ReportedAbsences absences;

    @Autowired
    private PhoneRevisions revisions;

    @Autowired
    private TopicKeeping keeping;

    @Autowired
    private Schools schools;

    private SchoolId north;

    @BeforeEach
    void findSchool() {
        north = Topics.north(schools);
    }

    @Test
    void namesOnePersonWithANumberUntilWhenAndWhoFollows() {
        CallAnswer answer = answer("Verzuim", "2026-11-24T09:12");

        assertThat(answer.first()).isInstanceOfSatisfying(CallStep.Person.class, person -> {
            assertThat(person.name()).isEqualTo("Coby Voorbeeld");
            assertThat(person.number()).map(PhoneNumber::dutch).contains("06 00 00 00 03");
            assertThat(person.confirmed()).isTrue();
            assertThat(person.reason()).isEqualTo(new CallReason.OwnHours());
        });
        assertThat(answer.until()).contains(at("2026-11-24T12:00"));
        assertThat(answer.then().map(AnswerText::name)).contains("Lotte Leerplicht");
    }

    @Test
    void alwaysHasAnAnswerWithAnEmergencyNumberBehindIt() {
        topics.of(List.of(north))
                .forEach(topic -> List.of("2026-11-24T09:12", "2026-11-29T03:00", "2026-12-25T12:00")
                        .forEach(moment -> {
                            CallAnswer answer = schedule.whoIsReachable(north, topic.id(), at(moment))
                                    .orElseThrow();
                            assertThat(answer.first().number())
                                    .as("%s at %s", topic.name(), moment)
                                    .isPresent();
                            assertThat(answer.ladder()).hasAtLeastOneElementOfType(CallStep.Emergency.class);
                        }));
    }

    /** Who was absent in the past is for those who may read absences. */
    @Test
    void saysNothingOfThePastToWhoMayNotReadAbsences() {
        Instant monday = at("2026-11-23T00:00");

        assertThat(answer("Verzuim", "2026-09-01T10:00").at()).isEqualTo(at("2026-09-01T10:00"));
        SignedIn.as("wijkagent");
        assertThat(answer("Verzuim", "2026-09-01T10:00").at()).isEqualTo(monday);
        SignedIn.as("docent");
        assertThat(answer("Verzuim", "2026-11-22T23:59").at()).isEqualTo(monday);
        assertThat(answer("Verzuim", "2026-11-23T10:00").at()).isEqualTo(at("2026-11-23T10:00"));
    }

    @Test
    void saysNothingOfTimesThatNoScheduleKnows() {
        assertThat(answer("Verzuim", "0001-01-03T10:00").at()).isEqualTo(at("2026-08-24T00:00"));
        assertThat(answer("Verzuim", "9999-01-03T10:00").at()).isEqualTo(at("2029-11-24T00:00"));
    }

    /** That of the topic goes before that of the school, and the police without hurry is behind all. */
    @Test
    void callsTheLastResortOfTheTopicBeforeThatOfTheSchool() {
        assertThat(numbers(answer("Vechtpartij", "2026-11-29T03:00")))
                .containsExactly("112", "088 000 00 01", "0900-8844");
        assertThat(numbers(answer("Verzuim", "2026-11-29T03:00"))).containsExactly("088 000 00 01", "0900-8844");
    }

    @Test
    void asksForTheLastResortOfTheTopicAboveWhenATopicNamesNone() {
        TopicId below = TopicId.random();
        SignedIn.as(
                "coordinator",
                () -> keeping.add(below, north, Topics.called("Zwerkbal").under(topic("Gevaar op dit moment"))));

        assertThat(numbers(answer("Zwerkbal", "2026-11-29T03:00"))).startsWith("112", "088 000 00 01");
    }

    @Test
    void saysTheSameOfSeveralTopicsAsOfEach() {
        List<TopicId> all =
                topics.of(List.of(north)).stream().map(TopicLine::id).toList();
        Instant at = at("2026-11-24T09:12");

        assertThat(schedule.whoIsReachable(north, all, at))
                .isEqualTo(all.stream()
                        .map(topic -> schedule.whoIsReachable(north, topic, at).orElseThrow())
                        .toList());
    }

    @Test
    void namesTheStandInAndWhoIsAbsent() {
        TopicId absenteeism = topic("Verzuim");
        EntryId coby = person(absenteeism, 0);
        EntryId stien = person(absenteeism, 3);
        absences.saveAndFlush(new ReportedAbsence(
                AbsenceId.random(),
                new AbsenceDetails(
                        coby,
                        LocalDateTime.parse("2026-11-24T00:00"),
                        LocalDateTime.parse("2026-11-25T00:00"),
                        Optional.of(stien),
                        ""),
                new Actor(AccountId.random(), "Coby Voorbeeld")));
        revisions.count(List.of(north));

        assertThat(answer("Verzuim", "2026-11-24T09:12").first())
                .isInstanceOfSatisfying(CallStep.Person.class, person -> {
                    assertThat(person.name()).isEqualTo("Stien Pilaar");
                    assertThat(person.reason()).isEqualTo(new CallReason.StandsIn("Coby Voorbeeld", Optional.empty()));
                });
        assertThat(AnswerText.name(answer("Verzuim", "2026-11-25T09:12").first()))
                .isEqualTo("Coby Voorbeeld");
    }

    /** R11: what the directory calls reachable now is not absent on the schedule. */
    @Test
    void keepsTheDirectoryFromCallingSomebodyReachableWhoIsAbsent() {
        EntryId con = person(topic("Diefstal"), 0);
        assertThat(directory.reachableNow(Set.of(north), 200))
                .extracting(EntryRow::id)
                .contains(con);
        assertThat(directory.card(con).orElseThrow().absent()).isFalse();

        absences.saveAndFlush(new ReportedAbsence(
                AbsenceId.random(),
                new AbsenceDetails(
                        con,
                        LocalDateTime.parse("2026-11-24T09:00"),
                        LocalDateTime.parse("2026-11-24T18:00"),
                        Optional.empty(),
                        "De balie weet ervan"),
                new Actor(AccountId.random(), "Con Cierge")));

        assertThat(directory.reachableNow(Set.of(north), 200))
                .extracting(EntryRow::id)
                .doesNotContain(con);
        assertThat(directory.card(con).orElseThrow().absent()).isTrue();
    }

    @Test
    void seesAChangeAtOnce() {
        TopicId absenteeism = topic("Verzuim");
        SignedIn.as("coordinator");
        RuleLine first = rules.of(absenteeism).getFirst();

        rules.move(first.id(), 1);

        assertThat(rules.of(absenteeism).get(1).id()).isEqualTo(first.id());
        assertThat(AnswerText.name(answer("Verzuim", "2026-11-24T09:12").first()))
                .isEqualTo("Lotte Leerplicht");
    }

    /** R1, R11: who is first is the same for everybody, the number is not. */
    @Test
    void keepsNumbersWithinTheirAudience() {
        CallAnswer forDesk = answer("Gevaar op dit moment", "2026-11-24T09:12");
        SignedIn.as("wijkagent");
        CallAnswer forPolice = answer("Gevaar op dit moment", "2026-11-24T09:12");

        assertThat(forPolice.first().card()).isEqualTo(forDesk.first().card());
        assertThat(forDesk.first().number()).isPresent();
        assertThat(forPolice.first().number()).isEmpty();
        assertThat(forPolice.dialled().flatMap(CallStep::card))
                .isEqualTo(forPolice.desk().flatMap(CallStep::card));
    }

    /** R1: a school says nothing to who does not belong to it. */
    @Test
    void answersOnlyMembersOfTheSchool() {
        SchoolId south = Topics.south(schools);
        TopicId absenteeism =
                SignedIn.as("beheer", () -> Topics.of(topics, south, "Verzuim").id());

        assertThat(schedule.whoIsReachable(south, absenteeism, at("2026-11-24T09:12")))
                .isEmpty();
        assertThat(schedule.whoIsReachable(north, absenteeism, at("2026-11-24T09:12")))
                .isEmpty();
    }

    private CallAnswer answer(String topic, String moment) {
        return schedule.whoIsReachable(north, topic(topic), at(moment)).orElseThrow();
    }

    private static List<String> numbers(CallAnswer answer) {
        return answer.ladder().stream()
                .map(step -> step.number().map(PhoneNumber::dutch).orElse(""))
                .toList();
    }

    private TopicId topic(String name) {
        return Topics.of(topics, north, name).id();
    }

    private EntryId person(TopicId topic, int rank) {
        return rules.of(topic).get(rank).details().person();
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(PortalClock.ZONE).toInstant();
    }
}
