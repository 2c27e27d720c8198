package nl.onskentons.phone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.onskentons.common.Audited;
import nl.onskentons.common.Rejection;
import nl.onskentons.common.SchoolId;
import nl.onskentons.common.SomethingWaits;
import nl.onskentons.common.StaleEdit;
import nl.onskentons.common.TimeStretch;
import nl.onskentons.common.TodayItem;
import nl.onskentons.directory.AbsentPeople;
import nl.onskentons.directory.Audience;
import nl.onskentons.directory.EntryFilter;
import nl.onskentons.directory.EntryId;
import nl.onskentons.directory.EntryStatus;
import nl.onskentons.directory.PointDetails;
import nl.onskentons.directory.PointKind;
import nl.onskentons.phone.schedule.DaysServed;
import nl.onskentons.phone.schedule.Period;
import nl.onskentons.phone.schedule.Roster;
import nl.onskentons.testing.As;
import nl.onskentons.testing.SignedIn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.annotation.Transactional;

/** Who is absent, who stands in, and what is refused. */
@Transactional
@RecordApplicationEvents
@As("coordinator")
abstract class AbsenceKeepingContract extends AbsenceFixture {

    private static final String DAY = "2027-03-08";
    private static final String NEXT = "2027-03-09";
    private static final String LATER = "2027-03-13";

    @Autowired
    private PhoneSchedule schedule;

    @Autowired
    private AbsencesWaiting today;

    @Autowired
    private TemporaryRosters rosters;

    @Autowired
    private AbsentPeople absentPeople;

    @Autowired
    private ApplicationEvents events;

    private SchoolId north;
    private TopicId topic;
    private EntryId xander;
    private EntryId ymke;
    private EntryId zeger;
    private EntryId wanda;

    @BeforeEach
    void fourPeopleServeOneTopic() {
        north = SignedIn.as("beheer", () -> Topics.north(schools));
        topic = topic("Zwerkbalruzie", north);
        xander = person("Xander Afwezig", north);
        ymke = person("Ymke Afwezig", north);
        zeger = person("Zeger Afwezig", north);
        wanda = person("Wanda Afwezig", north);
        serves(xander, topic);
        standsInFor(ymke, topic);
        standsInFor(zeger, topic);
        standsInFor(wanda, topic);
        isCardOf(xander, "privacy");
        isCardOf(ymke, "leiding");
    }

    @Test
    void whoStandsInIsCalledAndItSaysWhy() {
        report(xander, DAY, NEXT, ymke);

        assertThat(first("2027-03-08T09:00:00Z")).isInstanceOfSatisfying(CallStep.Person.class, person -> {
            assertThat(person.name()).isEqualTo("Ymke Afwezig");
            assertThat(person.reason()).isEqualTo(new CallReason.StandsIn("Xander Afwezig", Optional.empty()));
        });
        assertThat(first("2027-03-09T09:00:00Z"))
                .isInstanceOfSatisfying(
                        CallStep.Person.class,
                        person -> assertThat(person.name()).isEqualTo("Xander Afwezig"));
    }

    /** An absence holds at every school; who keeps one of them does not decide for another. */
    @Test
    void nobodyReportsForWhoIsOnTheScheduleOfASchoolThatTheyDoNotKeep() {
        TopicId southern = topic("Zuidelijke zwerkbal", SignedIn.as("beheer", () -> Topics.south(schools)));
        EntryId both = SignedIn.as(
                "beheer",
                () -> personAt(
                        "Xaviera Overal",
                        Set.of(north, Topics.south(schools)),
                        PointDetails.phone(PointKind.MOBILE, "06 00 00 00 71", Audience.STAFF)));
        serves(both, topic, southern);

        assertThatThrownBy(() -> reportNobody(both, DAY, NEXT)).isInstanceOf(AccessDeniedException.class);
        assertThat(absent.reportable())
                .extracting(PersonChoice::id)
                .doesNotContain(both)
                .contains(xander);
        AbsenceLine line = SignedIn.as("beheer", () -> reportNobody(both, DAY, NEXT));
        assertThatThrownBy(() -> keeping.cancel(line.id(), line.version())).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> keeping.report(line.id(), nobody(xander, DAY, NEXT)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void anOrganisationIsNeverAbsent() {
        EntryId organisation = directory
                .find(EntryFilter.all(Set.of(north)).withText("Veilig Thuis"), 0, 1)
                .rows()
                .getFirst()
                .id();
        serves(organisation, topic);

        assertThat(absent.reportable()).extracting(PersonChoice::id).doesNotContain(organisation);
        assertThatThrownBy(() -> reportNobody(organisation, DAY, NEXT)).isInstanceOf(AccessDeniedException.class);
    }

    /** R11: the directory says what the schedule says. */
    @Test
    void whoIsOnDutyInATemporaryRosterIsThere() {
        Instant moment = Instant.parse("2027-03-08T09:00:00Z");
        reportNobody(xander, DAY, NEXT);
        assertThat(absentPeople.at(moment)).contains(xander);

        rosters.saveAndFlush(new TemporaryRoster(
                RosterId.random(),
                north,
                new RosterDetails(
                        "Toetsweek",
                        new Period(LocalDate.parse(DAY), LocalDate.parse(DAY)),
                        List.of(new Roster.Duty(Optional.of(topic), xander, 1, WEEKDAYS)),
                        true)));
        assertThat(absentPeople.at(moment)).doesNotContain(xander);
        assertThat(absentPeople.at(Instant.parse("2027-03-08T20:00:00Z"))).contains(xander);
        AbsentPeople atOnce = absentPeople.within(
                new TimeStretch(Instant.parse("2027-03-08T00:00:00Z"), Instant.parse("2027-03-09T00:00:00Z")));
        assertThat(atOnce.at(moment)).isEqualTo(absentPeople.at(moment)).doesNotContain(xander);
        assertThat(atOnce.at(Instant.parse("2027-03-08T20:00:00Z"))).contains(xander);
    }

    @Test
    @As("privacy")
    void everybodyReportsForThemselvesAndSeesIt() {
        AbsenceLine line = report(xander, DAY, NEXT, ymke);

        assertThat(absent.mine()).containsExactly(line);
        assertThat(line)
                .extracting(
                        AbsenceLine::person,
                        AbsenceLine::standIn,
                        AbsenceLine::answer,
                        AbsenceLine::mayEdit,
                        AbsenceLine::mayAnswer,
                        AbsenceLine::reportedBy)
                .containsExactly(
                        "Xander Afwezig",
                        Optional.of("Ymke Afwezig"),
                        StandInAnswer.ASKED,
                        true,
                        false,
                        Optional.empty());
        assertThat(absent.of(north)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"docent", "balie", "wijkagent", "partner"})
    void nobodyElseReportsOrChangesIt(String account) {
        AbsenceLine line = report(xander, DAY, NEXT, ymke);
        SignedIn.as(account);

        assertThatThrownBy(() -> reportNobody(zeger, DAY, NEXT)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> keeping.problems(line.id(), line.details())).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> keeping.change(line.id(), line.version(), nobody(xander, DAY, NEXT)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> keeping.cancel(line.id(), line.version())).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> keeping.answer(line.id(), line.version(), true))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> absent.serves(xander)).isInstanceOf(AccessDeniedException.class);
        assertThat(absent.find(line.id())).isEmpty();
        assertThat(absent.standingIn()).noneMatch(each -> each.id().equals(line.id()));
    }

    @Test
    void aKeeperReportsForNobodyOfAnotherSchool() {
        SchoolId south = SignedIn.as("beheer", () -> Topics.south(schools));
        EntryId far = person("Verre Afwezig", south);
        serves(far, topic("Zwerkbalruzie", south));

        assertThatThrownBy(() -> reportNobody(far, DAY, NEXT)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void nobodyMovesAnAbsenceToSomebodyElse() {
        AbsenceLine line = report(xander, DAY, NEXT, ymke);

        assertThatThrownBy(() -> keeping.change(line.id(), line.version(), nobody(zeger, DAY, NEXT)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void whoAnswersThePhoneSeesEverybodyButNotWhyNobodyStandsIn() {
        AbsenceLine line = reportNobody(xander, DAY, NEXT);
        assertThat(line.details().nobodyBecause()).isEqualTo("Dat kan een dag wachten.");
        assertThat(absent.of(north)).contains(line);

        SignedIn.as("balie");
        assertThat(absent.of(north))
                .filteredOn(each -> each.id().equals(line.id()))
                .extracting(each -> each.details().nobodyBecause(), AbsenceLine::mayEdit)
                .containsExactly(tuple("", false));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-01, 2026-12-01, until, backwards",
        "2026-12-02, 2026-12-01, until, backwards",
        // The clock goes from two to three: this hour is not there.
        "2027-03-28T02:00, 2027-03-28T03:00, until, backwards",
        "2026-11-20, 2026-11-24T09:00, until, over",
        "2026-11-24, 2027-12-30, until, long"
    })
    void refusesAWrongTime(String from, String until, String field, String key) {
        assertThat(refusals(absence(xander, from, until, ymke))).contains(tuple(field, key));
        assertThatThrownBy(() -> report(xander, from, until, ymke)).isInstanceOf(Rejection.class);
    }

    @Test
    void takesAnAbsenceThatBeganAlready() {
        assertThat(refusals(absence(xander, "2026-11-20", "2026-11-25", ymke))).isEmpty();
    }

    @Test
    void refusesNobodyWithoutAReasonAndALongOne() {
        assertThat(refusals(new AbsenceDetails(xander, moment(DAY), moment(NEXT), Optional.empty(), "  ")))
                .containsExactly(tuple("nobodyBecause", "nobody"));
        assertThat(refusals(new AbsenceDetails(xander, moment(DAY), moment(NEXT), Optional.empty(), "x".repeat(201))))
                .containsExactly(tuple("nobodyBecause", "reason"));
    }

    @Test
    void saysEverythingThatIsWrongAtOnceInTheOrderOfTheFields() {
        report(xander, DAY, NEXT, ymke);

        assertThat(refusals(absence(xander, DAY, NEXT, xander)))
                .containsExactly(tuple("from", "twice"), tuple("standIn", "self"));
        assertThat(refusals(new AbsenceDetails(zeger, moment(NEXT), moment(DAY), Optional.empty(), "")))
                .containsExactly(tuple("until", "backwards"), tuple("nobodyBecause", "nobody"));
    }

    @Test
    void refusesWhoIsOnNoSchedule() {
        EntryId nowhere = person("Nergens Afwezig", north);
        isCardOf(nowhere, "balie");
        SignedIn.as("balie");

        assertThat(refusals(nobody(nowhere, DAY, NEXT))).containsExactly(tuple("person", "notOnSchedule"));
    }

    @Test
    void refusesAStandInForOtherTopicsAndNamesThem() {
        TopicId other = topic("Bezemruzie", north);
        TopicId third = topic("Ketelruzie", north);
        serves(xander, other, third);
        standsInFor(ymke, third);

        assertThat(keeping.problems(AbsenceId.random(), absence(xander, DAY, NEXT, ymke)))
                .extracting(Rejection::key, Rejection::arguments)
                .containsExactly(tuple(
                        "rejection.phone.absence.topics", List.of("Ymke Afwezig", "Bezemruzie", "Xander Afwezig")));
    }

    @Test
    void whoServesTheTopicAboveServesTheOneBelow() {
        TopicId above = topic("Toverdrank", north);
        TopicId below = topicUnder(above, "Toverdrank op", north);
        EntryId low = person("Laag Afwezig", north);
        EntryId high = person("Hoog Afwezig", north);
        serves(low, below);
        serves(high, above);

        assertThat(refusals(absence(low, DAY, NEXT, high))).isEmpty();
        assertThat(refusals(absence(high, DAY, NEXT, low))).containsExactly(tuple("standIn", "topics"));
    }

    @Test
    void aTopicForWhichSomebodyOnlyStandsInNeedsNoStandIn() {
        standsInFor(xander, topic("Bezemruzie", north));

        assertThat(refusals(absence(xander, DAY, NEXT, ymke))).isEmpty();
    }

    @Test
    void aRuleThatEndsHalfwayIsNotEnough() {
        EntryId brief = person("Korte Afwezig", north);
        SignedIn.as("beheer", () -> {
            rules.add(
                    RuleId.random(),
                    topic,
                    new RuleDetails(
                            brief,
                            WEEKDAYS,
                            DaysServed.SCHOOL_DAYS,
                            new Period(LocalDate.parse("2026-11-01"), LocalDate.parse(DAY))));
            return topic;
        });

        assertThat(refusals(absence(xander, DAY, NEXT, brief))).isEmpty();
        assertThat(refusals(absence(xander, DAY, LATER, brief))).containsExactly(tuple("standIn", "topics"));
    }

    @Test
    void refusesAStandInWhoCannotBeCalled() {
        EntryId mute = person("Stille Afwezig", north, new PointDetails[0]);
        EntryId away = person("Dichte Afwezig", north);
        EntryId gone = person("Weg Afwezig", north);
        standsInFor(away, topic);
        standsInFor(gone, topic);
        SignedIn.as("beheer", () -> {
            cards.become(away, EntryStatus.TEMPORARILY_CLOSED, Optional.empty());
            cards.become(gone, EntryStatus.ENDED, Optional.of(ymke));
            return topic;
        });

        assertThat(refusals(absence(xander, DAY, NEXT, mute)))
                .containsExactly(tuple("standIn", "noNumber"), tuple("standIn", "topics"));
        assertThat(refusals(absence(xander, DAY, NEXT, away))).containsExactly(tuple("standIn", "closed"));
        assertThat(refusals(absence(xander, DAY, NEXT, gone))).containsExactly(tuple("standIn", "gone"));
        assertThat(refusals(absence(xander, DAY, NEXT, EntryId.random())))
                .contains(tuple("standIn", "gone"), tuple("standIn", "topics"));
    }

    @Test
    void refusesAnAbsenceWithinAnotherAndSaysWhichOne() {
        report(xander, DAY, LATER, ymke);

        assertThat(keeping.problems(AbsenceId.random(), nobody(xander, "2027-03-12T12:00", "2027-03-17")))
                .extracting(Rejection::key, Rejection::arguments)
                .containsExactly(
                        tuple("rejection.phone.absence.twice", List.of(new AbsencePeriod(moment(DAY), moment(LATER)))));
        assertThat(refusals(nobody(xander, LATER, "2027-03-14"))).isEmpty();
    }

    @Test
    void refusesAStandInWhoIsAbsentThemselvesInSomeOfThatTime() {
        reportNobody(ymke, "2027-03-12T10:00", LATER);

        assertThat(refusals(absence(xander, DAY, LATER, ymke))).containsExactly(tuple("standIn", "away"));
        assertThat(refusals(absence(xander, DAY, "2027-03-12T10:00", ymke))).isEmpty();
    }

    @Test
    void aStandInOfAStandInIsFineAndAThirdIsNot() {
        report(ymke, DAY, NEXT, zeger);
        report(xander, DAY, NEXT, ymke);
        assertThat(first("2027-03-08T09:00:00Z"))
                .isInstanceOfSatisfying(
                        CallStep.Person.class,
                        person -> assertThat(person.reason())
                                .isEqualTo(new CallReason.StandsIn("Xander Afwezig", Optional.of("Ymke Afwezig"))));

        assertThat(refusals(absence(zeger, DAY, NEXT, wanda))).containsExactly(tuple("standIn", "chain"));
        assertThat(refusals(absence(wanda, DAY, NEXT, xander))).containsExactly(tuple("standIn", "alsoAway"));
        assertThat(refusals(nobody(zeger, DAY, NEXT))).isEmpty();
    }

    @Test
    void refusesLoops() {
        report(xander, DAY, NEXT, ymke);
        assertThat(refusals(absence(ymke, DAY, NEXT, xander))).containsExactly(tuple("standIn", "loop"));

        report(ymke, DAY, NEXT, zeger);
        assertThat(refusals(absence(zeger, DAY, NEXT, xander))).containsExactly(tuple("standIn", "loop"));
        assertThat(refusals(absence(zeger, NEXT, LATER, xander))).isEmpty();
    }

    @Test
    void whoStandsInForSomebodyNeedsAStandInForThoseTopicsToo() {
        EntryId other = person("Andere Afwezig", north);
        TopicId second = topic("Bezemruzie", north);
        serves(other, second);
        standsInFor(xander, second);
        report(other, DAY, NEXT, xander);

        assertThat(keeping.problems(AbsenceId.random(), absence(xander, DAY, NEXT, ymke)))
                .extracting(Rejection::key, Rejection::arguments)
                .containsExactly(tuple(
                        "rejection.phone.absence.topicsOf", List.of("Ymke Afwezig", "Bezemruzie", "Andere Afwezig")));
    }

    /** Who falls ill is not stopped; it is said who has nobody now. */
    @Test
    void whoStandsInMayBeAbsentWithNobodyAndThatIsSaid() {
        AbsenceLine line = report(xander, DAY, NEXT, ymke);
        AbsenceOutcome outcome = keeping.report(AbsenceId.random(), nobody(ymke, DAY, NEXT));

        assertThat(outcome.relying()).containsExactly("Xander Afwezig");
        assertThat(absent.find(line.id())).map(AbsenceLine::lostStandIn).contains(true);
        assertThat(keysToday(line)).contains("phone.absence.today.lost");
        SignedIn.as("privacy");
        assertThat(keysToday(line)).contains("phone.absence.today.mine.lost");
    }

    @Test
    void refusesAStaleChangeAndSaysWhatItIsNow() {
        AbsenceLine read = report(xander, DAY, NEXT, ymke);
        AbsenceLine theirs = keeping.change(read.id(), read.version(), absence(xander, DAY, LATER, ymke))
                .line();

        assertThat(catchThrowableOfType(
                                StaleEdit.class,
                                () -> keeping.change(read.id(), read.version(), nobody(xander, DAY, NEXT)))
                        .current(AbsenceLine.class))
                .contains(theirs);
        assertThatThrownBy(() -> keeping.cancel(read.id(), read.version())).isInstanceOf(StaleEdit.class);

        keeping.cancel(read.id(), theirs.version());
        assertThat(catchThrowableOfType(
                                StaleEdit.class, () -> keeping.change(read.id(), theirs.version(), theirs.details()))
                        .current(AbsenceLine.class))
                .isEmpty();
    }

    @Test
    void reportingTwiceReportsOnce() {
        AbsenceId id = AbsenceId.random();
        keeping.report(id, absence(xander, DAY, NEXT, ymke));
        keeping.report(id, absence(xander, DAY, NEXT, ymke));

        assertThat(absent.of(north)).filteredOn(line -> line.id().equals(id)).hasSize(1);
    }

    @Test
    void cancelsAndPutsBackWithTheAnswer() {
        AbsenceLine asked = report(xander, DAY, NEXT, ymke);
        AbsenceLine line = SignedIn.as("leiding", () -> keeping.answer(asked.id(), asked.version(), true));
        AbsenceUndo undo = keeping.cancel(line.id(), line.version());
        assertThat(absent.find(line.id())).isEmpty();

        keeping.undo(undo);
        keeping.undo(undo);
        assertThat(absent.find(line.id())).map(AbsenceLine::answer).contains(StandInAnswer.ACCEPTED);
    }

    @Test
    void isNotPutBackWhereSomethingElseCame() {
        AbsenceLine line = report(xander, DAY, NEXT, ymke);
        AbsenceUndo undo = keeping.cancel(line.id(), line.version());
        report(ymke, DAY, NEXT, xander);

        assertThatThrownBy(() -> keeping.undo(undo))
                .isInstanceOf(Rejection.class)
                .hasMessage("rejection.phone.absence.loop");
    }

    @Test
    void changesAndPutsBackWithTheAnswer() {
        AbsenceLine asked = report(xander, DAY, NEXT, ymke);
        AbsenceLine line = SignedIn.as("leiding", () -> keeping.answer(asked.id(), asked.version(), true));
        AbsenceOutcome outcome = keeping.change(line.id(), line.version(), absence(xander, DAY, LATER, ymke));
        assertThat(outcome.line().answer()).isEqualTo(StandInAnswer.ASKED);

        keeping.undo(outcome.undo().orElseThrow());
        assertThat(absent.find(line.id()))
                .hasValueSatisfying(back -> assertThat(back)
                        .extracting(AbsenceLine::details, AbsenceLine::answer)
                        .containsExactly(line.details(), StandInAnswer.ACCEPTED));
    }

    @Test
    void theStandInIsToldAndCanRefuse() {
        AbsenceLine line = report(xander, DAY, NEXT, ymke);
        assertThat(told())
                .containsExactlyInAnyOrder(
                        account("leiding").toString(), account("privacy").toString());
        SignedIn.as("leiding");
        assertThat(keysToday(line)).contains("phone.absence.today.asked");
        assertThat(absent.standingIn())
                .filteredOn(each -> each.id().equals(line.id()))
                .extracting(AbsenceLine::mayAnswer)
                .containsExactly(true);

        AbsenceLine refused = keeping.answer(line.id(), line.version(), false);
        assertThat(refused.answer()).isEqualTo(StandInAnswer.REFUSED);
        assertThat(told())
                .containsExactlyInAnyOrder(
                        account("leiding").toString(),
                        account("privacy").toString(),
                        account("privacy").toString(),
                        account("coordinator").toString());
        assertThat(keysToday(line)).doesNotContain("phone.absence.today.asked");

        SignedIn.as("privacy");
        assertThat(keysToday(line)).contains("phone.absence.today.mine.lost");
        SignedIn.as("coordinator");
        assertThat(keysToday(line)).contains("phone.absence.today.lost");
        assertThat(first("2027-03-08T09:00:00Z").card()).isNotEqualTo(Optional.of(ymke));
    }

    @Test
    void aYesAfterANoIsJudgedAnew() {
        AbsenceLine line = report(xander, DAY, NEXT, ymke);
        SignedIn.as("leiding");
        AbsenceLine refused = keeping.answer(line.id(), line.version(), false);
        AbsenceLine own = reportNobody(ymke, DAY, NEXT);

        assertThatThrownBy(() -> keeping.answer(line.id(), refused.version(), true))
                .isInstanceOf(Rejection.class)
                .hasMessage("rejection.phone.absence.away");

        keeping.cancel(own.id(), own.version());
        assertThat(keeping.answer(line.id(), refused.version(), true).answer()).isEqualTo(StandInAnswer.ACCEPTED);
    }

    @Test
    void anAnswerIsToTheQuestionThatWasRead() {
        AbsenceLine line = report(xander, DAY, NEXT, ymke);
        keeping.change(line.id(), line.version(), absence(xander, DAY, LATER, ymke));

        SignedIn.as("leiding");
        assertThatThrownBy(() -> keeping.answer(line.id(), line.version(), true))
                .isInstanceOf(StaleEdit.class);
    }

    @Test
    void proposesWhoServesAllTopicsTheBestFirst() {
        serves(person("Beste Afwezig", north), topic);
        report(somebodyElse(), DAY, NEXT, zeger);
        reportNobody(wanda, DAY, NEXT);

        assertThat(absent.standIns(AbsenceId.random(), xander, moment(DAY), moment(NEXT)))
                .extracting(PersonChoice::name, PersonChoice::standsInAlready)
                .containsExactly(
                        tuple("Beste Afwezig", false), tuple("Ymke Afwezig", false), tuple("Zeger Afwezig", true));
        assertThat(absent.serves(xander)).containsExactly("Zwerkbalruzie");
    }

    @Test
    void warnsOfARosterThatGoesBefore() {
        rosters.saveAndFlush(new TemporaryRoster(
                RosterId.random(),
                north,
                new RosterDetails(
                        "Toetsweek",
                        new Period(LocalDate.parse(NEXT), LocalDate.parse("2027-03-10")),
                        List.of(new Roster.Duty(Optional.empty(), zeger, 0, WEEKDAYS)),
                        true)));

        assertThat(keeping.report(AbsenceId.random(), absence(xander, DAY, LATER, ymke))
                        .rosters())
                .extracting(AbsenceOutcome.InRoster::name)
                .containsExactly("Toetsweek");
        assertThat(keeping.report(AbsenceId.random(), absence(wanda, DAY, NEXT, ymke))
                        .rosters())
                .isEmpty();
    }

    @Test
    void everyChangeIsLoggedWithoutContent() {
        AbsenceLine line = report(xander, DAY, NEXT, ymke);
        AbsenceLine answered = SignedIn.as("leiding", () -> keeping.answer(line.id(), line.version(), true));
        AbsenceOutcome changed = keeping.change(line.id(), answered.version(), nobody(xander, DAY, NEXT));
        keeping.undo(keeping.cancel(line.id(), changed.line().version()));

        assertThat(events.stream(Audited.class)
                        .filter(each -> each.action().startsWith("absence."))
                        .map(Audited::action))
                .containsExactly(
                        "absence.reported",
                        "absence.accepted",
                        "absence.changed",
                        "absence.cancelled",
                        "absence.restored");
        assertThat(events.stream(Audited.class).filter(each -> each.action().startsWith("absence.")))
                .allSatisfy(each -> {
                    assertThat(each.subject()).isEqualTo(xander.value());
                    assertThat(each.schools()).containsExactly(north);
                });
    }

    private EntryId somebodyElse() {
        EntryId other = person("Andere Afwezig", north);
        serves(other, topic);
        return other;
    }

    private CallStep first(String at) {
        return schedule.whoIsReachable(north, topic, Instant.parse(at))
                .orElseThrow()
                .first();
    }

    private List<String> keysToday(AbsenceLine line) {
        return today.entries().stream()
                .filter(entry -> entry.route().endsWith(line.id().value().toString()))
                .map(TodayItem.Entry::textKey)
                .toList();
    }

    private List<String> told() {
        return events.stream(SomethingWaits.class)
                .map(each -> each.account().toString())
                .toList();
    }
}
