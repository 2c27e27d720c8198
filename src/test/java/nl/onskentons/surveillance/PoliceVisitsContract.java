package nl.onskentons.surveillance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.onskentons.common.Audited;
import nl.onskentons.common.Expiring;
import nl.onskentons.common.LastChange;
import nl.onskentons.common.Rejection;
import nl.onskentons.common.StaleEdit;
import nl.onskentons.common.TodayItem;
import nl.onskentons.directory.EntryId;
import nl.onskentons.testing.As;
import nl.onskentons.testing.SignedIn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.annotation.Transactional;

/** The visits of the police: who plans, ticks and reads them, and what is refused. */
@Transactional
@RecordApplicationEvents
@As("coordinator")
abstract class PoliceVisitsContract extends VisitFixture {

    private static final LocalDate TOMORROW = TODAY.plusDays(1);

    @Autowired
    private VisitsToday today;

    @Autowired
    private VisitsInLog log;

    @Autowired
    @Qualifier("expiringPoliceVisits")
    private Expiring expiring;

    @Autowired
    private ApplicationEvents events;

    @Test
    void keepsWhatWasWrittenDown() {
        VisitDetails details = VisitDetails.on(TOMORROW)
                .at(LocalTime.of(10, 15))
                .by(police)
                .withOfficer("Sam Voorbeeld")
                .withNote("Loopt mee in de pauze.");
        VisitLine planned =
                keeping.plan(VisitId.random(), north, details, Optional.empty()).first();
        refresh();

        VisitLine read = visits.find(planned.id()).orElseThrow();
        assertThat(read.details()).isEqualTo(details);
        assertThat(read.organisation()).contains("Politie, basisteam Voorbeeldstad");
        assertThat(read.state()).isEqualTo(VisitState.PLANNED);
        assertThat(read.lastChange().map(LastChange::by)).contains("Coby Voorbeeld");
        assertThat(read).isEqualTo(planned);
    }

    @Test
    void planningAndRecordingTwiceDoesItOnce() {
        VisitId id = VisitId.random();
        VisitId other = VisitId.random();
        for (int time = 0; time < 2; time++) {
            keeping.plan(id, north, VisitDetails.on(TODAY), Optional.of(TODAY.plusWeeks(1)));
            keeping.record(other, north, VisitDetails.on(TODAY));
        }

        assertThat(Stream.concat(inMonth(north, "2026-11").stream(), inMonth(north, "2026-12").stream())
                        .filter(visit -> visit.details().organisation().isEmpty()))
                .hasSize(3);
    }

    /** 22 and 29 December are in the Christmas holiday. */
    @Test
    void plansEveryWeekAndLeavesOutWeeksInWhichTheSchoolIsClosed() {
        VisitPlan plan = keeping.plan(
                VisitId.random(),
                north,
                VisitDetails.on(LocalDate.parse("2026-12-15")),
                Optional.of(LocalDate.parse("2027-01-12")));

        assertThat(plan.visits())
                .extracting(VisitLine::day)
                .containsExactly(
                        LocalDate.parse("2026-12-15"), LocalDate.parse("2027-01-05"), LocalDate.parse("2027-01-12"));
        assertThat(plan.skipped()).containsExactly(LocalDate.parse("2026-12-22"), LocalDate.parse("2026-12-29"));
    }

    @Test
    void plansOnADayOffWhenThatIsAskedForAndSaysSo() {
        VisitLine visit = plan(north, LocalDate.parse("2026-12-22"));

        assertThat(visit.dayOff()).isPresent();
        assertThat(visits.dayOff(north, visit.day())).isEqualTo(visit.dayOff());
    }

    @Test
    void saysWhatCameOfAVisitAndTakesItBack() {
        VisitLine planned = plan(north, TODAY);
        VisitLine done = keeping.tick(planned.id(), planned.version(), VisitState.DONE);
        assertThat(done.state()).isEqualTo(VisitState.DONE);

        VisitLine back = keeping.tick(done.id(), done.version(), VisitState.PLANNED);
        VisitLine notCome = keeping.tick(back.id(), back.version(), VisitState.NOT_COME);
        assertThat(notCome.state()).isEqualTo(VisitState.NOT_COME);
        assertThatThrownBy(() -> keeping.tick(notCome.id(), notCome.version(), VisitState.DONE))
                .isInstanceOf(Rejection.class)
                .hasMessage("rejection.visits.state");
    }

    @Test
    void doesNotTickWhatIsStillToCome() {
        VisitLine planned = plan(north, TOMORROW);

        assertThat(planned.canBeTicked(TODAY)).isFalse();
        assertThatThrownBy(() -> keeping.tick(planned.id(), planned.version(), VisitState.DONE))
                .isInstanceOf(Rejection.class)
                .hasMessage("rejection.visits.future");
    }

    @Test
    void keepsAVisitThatNobodyPlannedAsDone() {
        VisitLine visit = record(north, TODAY);

        assertThat(visit.state()).isEqualTo(VisitState.DONE);
        assertThat(visit.unplanned()).isTrue();
        assertThatThrownBy(() -> keeping.tick(visit.id(), visit.version(), VisitState.PLANNED))
                .isInstanceOf(Rejection.class);
    }

    @ParameterizedTest
    @CsvSource({"-1, past", "401, far"})
    void refusesToPlanOnOtherDays(int days, String why) {
        assertThat(refusals(keeping.problemsToPlan(north, VisitDetails.on(TODAY.plusDays(days)), Optional.empty())))
                .containsExactly(tuple("day", why));
        assertThat(keeping.problemsToPlan(north, VisitDetails.on(TODAY), Optional.empty()))
                .isEmpty();
        assertThat(keeping.problemsToPlan(north, VisitDetails.on(TODAY.plusDays(400)), Optional.empty()))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1, future", "-367, long"})
    void refusesToRecordOnOtherDays(int days, String why) {
        assertThat(refusals(keeping.problemsToRecord(north, VisitDetails.on(TODAY.plusDays(days)))))
                .containsExactly(tuple("day", why));
        assertThat(keeping.problemsToRecord(north, VisitDetails.on(TODAY.minusDays(366))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2026-11-23, until", "2027-05-25, many"})
    void refusesWeeksThatAreNoneOrTooMany(LocalDate until, String why) {
        assertThat(refusals(keeping.problemsToPlan(north, VisitDetails.on(TODAY), Optional.of(until))))
                .containsExactly(tuple("until", why));
        assertThat(keeping.problemsToPlan(north, VisitDetails.on(TODAY), Optional.of(LocalDate.parse("2027-05-24"))))
                .isEmpty();
    }

    @Test
    void refusesWhatIsNoOrganisationOfThePolice() {
        assertThat(refusals(keeping.problemsToPlan(
                        north, VisitDetails.on(TODAY).by(card("Sam Voorbeeld")), Optional.empty())))
                .containsExactly(tuple("organisation", "noPolice"));
        assertThat(refusals(
                        keeping.problemsToPlan(north, VisitDetails.on(TODAY).by(EntryId.random()), Optional.empty())))
                .containsExactly(tuple("organisation", "gone"));
    }

    @Test
    @As("wijkagent")
    void thePolicePlanTheirOwnAndNoOthers() {
        VisitLine own = keeping.plan(
                        VisitId.random(),
                        south,
                        VisitDetails.on(TOMORROW).by(police).withOfficer("Sam Voorbeeld"),
                        Optional.empty())
                .first();
        assertThat(own.mayChange()).isTrue();

        assertThat(refusals(keeping.problemsToPlan(
                        south, VisitDetails.on(TOMORROW).withOfficer("Joep Jeugd"), Optional.empty())))
                .containsExactly(tuple("officer", "otherName"));
        VisitLine others = SignedIn.as("beheer", () -> plan(south, TOMORROW));
        assertThat(visits.find(others.id()).map(VisitLine::mayChange)).contains(false);
        assertThatThrownBy(() -> keeping.change(others.id(), others.version(), VisitDetails.on(TODAY)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> keeping.remove(others.id(), others.version()))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> keeping.publish(south, true)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    @As("wijkagent")
    void thePoliceKeepWhatTheSchoolPlannedWithTheirOrganisation() {
        VisitLine planned = SignedIn.as(
                "beheer",
                () -> keeping.plan(
                                VisitId.random(),
                                south,
                                VisitDetails.on(TODAY).by(police).withOfficer("Joep Jeugd"),
                                Optional.empty())
                        .first());

        VisitLine later = keeping.change(
                planned.id(), planned.version(), planned.details().at(LocalTime.of(9, 0)));
        assertThat(later.details().officer()).isEqualTo("Joep Jeugd");
        assertThat(keeping.tick(later.id(), later.version(), VisitState.DONE).state())
                .isEqualTo(VisitState.DONE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"docent", "privacy"})
    void othersOfTheSchoolReadOnly(String account) {
        VisitLine planned = plan(north, TODAY);
        SignedIn.as(account);

        assertThat(visits.find(planned.id()).map(VisitLine::mayChange)).contains(false);
        assertThatThrownBy(() -> plan(north, TODAY)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> keeping.tick(planned.id(), planned.version(), VisitState.DONE))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    @As("partner")
    void partnersSeeNothing() {
        VisitLine planned = SignedIn.as("beheer", () -> plan(south, TODAY));

        assertThatThrownBy(() -> visits.find(planned.id())).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> visits.month(south, YearMonth.of(2026, 11))).isInstanceOf(AccessDeniedException.class);
        assertThat(today.entries()).isEmpty();
        assertThat(log.names(List.of(planned.id().value()))).isEmpty();
    }

    @Test
    void anotherSchoolIsNobodysBusiness() {
        VisitLine elsewhere = SignedIn.as("beheer", () -> plan(south, TODAY));

        assertThat(visits.find(elsewhere.id())).isEmpty();
        assertThatThrownBy(() -> visits.month(south, YearMonth.of(2026, 11))).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> keeping.change(elsewhere.id(), elsewhere.version(), elsewhere.details()))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> keeping.publish(south, true)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    @As("balie")
    void theDeskDoesNotDecideWhatParentsRead() {
        assertThatThrownBy(() -> keeping.publish(north, false)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void savesAChangeUnlessSomebodyElseWasFirst() {
        VisitLine planned = plan(north, TOMORROW);
        SignedIn.as(
                "beheer",
                () -> keeping.change(
                        planned.id(), planned.version(), planned.details().at(LocalTime.of(9, 0))));
        refresh();

        assertThatThrownBy(() -> keeping.change(
                        planned.id(), planned.version(), planned.details().at(LocalTime.of(11, 0))))
                .isInstanceOfSatisfying(StaleEdit.class, stale -> {
                    assertThat(stale.change().map(LastChange::by)).contains("Bea Heer");
                    assertThat(stale.current(VisitLine.class))
                            .flatMap(line -> line.details().time())
                            .contains(LocalTime.of(9, 0));
                });
        assertThatThrownBy(() -> keeping.remove(planned.id(), planned.version()))
                .isInstanceOf(StaleEdit.class);
        assertThatThrownBy(() -> keeping.tick(VisitId.random(), 0, VisitState.DONE))
                .isInstanceOfSatisfying(
                        StaleEdit.class, gone -> assertThat(gone.isRemoved()).isTrue());
    }

    @Test
    void putsBackWhatWasRemovedAsItWas() {
        VisitLine planned = plan(north, TODAY);
        VisitLine done = keeping.tick(planned.id(), planned.version(), VisitState.DONE);
        VisitRemoval removal = keeping.remove(done.id(), done.version());
        assertThat(visits.find(done.id())).isEmpty();

        keeping.restore(removal);
        keeping.restore(removal);
        refresh();
        assertThat(visits.find(done.id()))
                .hasValueSatisfying(line -> assertThat(line.state()).isEqualTo(VisitState.DONE))
                .hasValueSatisfying(line -> assertThat(line.details()).isEqualTo(done.details()));
    }

    @Test
    @As("wijkagent")
    void whatWasPutBackStaysOfWhoeverMadeIt() {
        VisitLine own = plan(south, TODAY);
        VisitRemoval removal = SignedIn.as("beheer", () -> keeping.remove(own.id(), own.version()));
        SignedIn.as("beheer", () -> {
            keeping.restore(removal);
            return own;
        });

        assertThat(visits.find(own.id()).map(VisitLine::mayChange)).contains(true);
    }

    /** In the first quarter of 2026 the example has no visits. */
    @Test
    @As("beheer")
    void countsWhatCameAndWhatDidNot() {
        LocalDate first = LocalDate.parse("2026-01-01");
        LocalDate last = LocalDate.parse("2026-03-31");
        assertThat(visits.counts(south, first, last)).isEqualTo(new VisitCounts(0, 0, 0));
        record(south, first);
        record(south, last);
        record(south, last.plusDays(1));
        VisitLine planned = plan(south, TODAY);
        VisitLine other = plan(south, TODAY);
        plan(south, TODAY);
        keeping.tick(planned.id(), planned.version(), VisitState.DONE);
        keeping.tick(other.id(), other.version(), VisitState.NOT_COME);

        assertThat(visits.counts(south, first, last)).isEqualTo(new VisitCounts(0, 2, 0));
        assertThat(visits.counts(south, TODAY, TODAY)).isEqualTo(new VisitCounts(3, 1, 1));
    }

    @Test
    void asksWhetherSomebodyCameOnceTheTimeHasPassed() {
        keeping.plan(VisitId.random(), north, VisitDetails.on(TODAY).at(LocalTime.of(9, 0)), Optional.empty());

        assertThat(today.entries())
                .filteredOn(entry -> entry.textKey().startsWith("visits.today.asked"))
                .extracting(TodayItem.Entry::arguments)
                .extracting(List::toString)
                .containsExactlyInAnyOrder("[2026-11-17 10:15]", "[2026-11-24 09:00]");
    }

    @Test
    void tellsManyByTheirNumber() {
        for (int hour = 6; hour < 9; hour++) {
            keeping.plan(VisitId.random(), north, VisitDetails.on(TODAY).at(LocalTime.of(hour, 0)), Optional.empty());
        }

        assertThat(today.entries())
                .extracting(TodayItem.Entry::textKey, TodayItem.Entry::arguments)
                .contains(tuple("visits.today.asked.more", List.of(4)));
    }

    @Test
    @As("docent")
    void tellsReadersWhoComesTodayAndAsksThemNothing() {
        assertThat(today.entries()).extracting(TodayItem.Entry::textKey).containsExactly("visits.today.comes");
    }

    @Test
    void logsWhatWasDoneWithoutWhat() {
        VisitLine planned = plan(north, TODAY);
        VisitLine done = keeping.tick(planned.id(), planned.version(), VisitState.DONE);
        keeping.remove(done.id(), done.version());
        keeping.publish(north, false);

        assertThat(events.stream(Audited.class)
                        .filter(each -> each.action().startsWith("visit."))
                        .map(Audited::action))
                .containsExactly("visit.planned", "visit.ticked", "visit.removed", "visit.withdrawn");
        assertThat(events.stream(Audited.class)
                        .filter(each -> each.action().startsWith("visit."))
                        .map(Audited::schools)
                        .flatMap(Set::stream))
                .containsOnly(north);
    }

    @Test
    void forgetsWhatIsOlderThanItIsKept() {
        record(north, TODAY.minusDays(366));
        long before = expiring.due(TODAY);

        assertThat(before).isEqualTo(1);
        assertThat(expiring.forget(TODAY)).isEqualTo(1);
        assertThat(expiring.due(TODAY)).isZero();
        assertThat(inMonth(north, "2026-11")).isNotEmpty();
    }
}
