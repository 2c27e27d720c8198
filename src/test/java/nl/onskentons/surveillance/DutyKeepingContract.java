package nl.onskentons.surveillance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.onskentons.common.Audited;
import nl.onskentons.common.LastChange;
import nl.onskentons.common.Rejection;
import nl.onskentons.common.StaleEdit;
import nl.onskentons.common.TodayItem;
import nl.onskentons.common.WeekParity;
import nl.onskentons.directory.EntryId;
import nl.onskentons.phone.AbsenceDetails;
import nl.onskentons.phone.AbsenceId;
import nl.onskentons.phone.AbsenceKeeping;
import nl.onskentons.testing.As;
import nl.onskentons.testing.SignedIn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.annotation.Transactional;

/** The rota in the building: who keeps it, what is refused, and where somebody is missing. */
@Transactional
@RecordApplicationEvents
@As("coordinator")
abstract class DutyKeepingContract extends DutyFixture {

    @Autowired
    private AbsenceKeeping absences;

    @Autowired
    private DutyToday today;

    @Autowired
    private ApplicationEvents events;

    @Test
    void keepsWhatWasWrittenDown() {
        DutySlotDetails details = gate().needing(2)
                .in(WeekParity.ODD)
                .between(LocalDate.parse("2026-12-01"), LocalDate.parse("2027-03-01"))
                .by(person("Bieke Logie"), person("Al Gebra"));
        DutySlotLine added = add(details);
        refresh();

        assertThat(rota.find(added.id())).contains(added);
        assertThat(added.details()).isEqualTo(details);
        assertThat(added.lastChange().map(LastChange::by)).contains("Coby Voorbeeld");
    }

    @Test
    void addingTwiceAddsOnce() {
        DutySlotId id = DutySlotId.random();
        keeping.add(id, north, gate());
        keeping.add(id, north, gate());
        refresh();

        assertThat(rota.week(north, TUESDAY).days().get(1).turns())
                .filteredOn(turn -> turn.place().equals("poort"))
                .hasSize(1);
    }

    @Test
    void savesAChangeUnlessSomebodyElseWasFirst() {
        DutySlotLine added = add(gate());
        DutySlotLine changed =
                SignedIn.as("beheer", () -> keeping.change(added.id(), added.version(), gate().by(person("Al Gebra"))));
        refresh();

        assertThatThrownBy(() -> keeping.change(added.id(), added.version(), gate().needing(2)))
                .isInstanceOfSatisfying(StaleEdit.class, stale -> {
                    assertThat(stale.change().map(LastChange::by)).contains("Bea Heer");
                    assertThat(stale.current(DutySlotLine.class)).contains(changed);
                });
        assertThatThrownBy(() -> keeping.remove(added.id(), added.version())).isInstanceOf(StaleEdit.class);
        assertThatThrownBy(() -> keeping.change(DutySlotId.random(), 0, gate()))
                .isInstanceOfSatisfying(
                        StaleEdit.class, gone -> assertThat(gone.isRemoved()).isTrue());
    }

    @Test
    void putsBackWhatWasRemovedWithWhoWalkedOnWhichDate() {
        DutySlotLine added = add(gate().by(person("Al Gebra")));
        swapping.replace(
                DutySwapId.random(), added.id(), TUESDAY, Optional.of(person("Al Gebra")), person("Bieke Logie"));
        refresh();
        DutyRemoval removal =
                keeping.remove(added.id(), rota.find(added.id()).orElseThrow().version());
        refresh();
        assertThat(rota.find(added.id())).isEmpty();

        keeping.restore(removal);
        keeping.restore(removal);
        assertThat(names(turn(added, TUESDAY))).containsExactly("Bieke Logie");
        assertThat(names(turn(added, TUESDAY.minusWeeks(2)))).containsExactly("Al Gebra");
    }

    @Test
    void refusesSomebodyInTwoPlacesAtOnceAndSaysWhich() {
        add(gate().by(person("Al Gebra")));
        DutySlotDetails other = DutySlotDetails.weekly(
                        DayOfWeek.TUESDAY, LocalTime.of(8, 14), LocalTime.of(8, 30), "kantine")
                .by(person("Bieke Logie"), person("Al Gebra"));

        assertThat(keeping.problems(DutySlotId.random(), north, other))
                .extracting(Rejection::key, problem -> problem.arguments().toString())
                .containsExactly(tuple("rejection.duty.twice", "[Al Gebra, poort, 8.00–8.15]"));
        assertThatThrownBy(() -> add(other)).isInstanceOf(Rejection.class);
    }

    @Test
    void mayBeWhereItIsItselfWhenItIsChanged() {
        DutySlotLine added = add(gate().by(person("Al Gebra")));

        assertThat(keeping.problems(
                        added.id(), north, gate().by(person("Al Gebra")).needing(2)))
                .isEmpty();
    }

    @Test
    void onlyPeopleOfTheSchoolWalk() {
        assertThat(refusals(keeping.problems(DutySlotId.random(), north, gate().by(person("Sam Voorbeeld")))))
                .containsExactly(tuple("people", "noStaff"));
        assertThat(refusals(keeping.problems(DutySlotId.random(), north, gate().by(person("Zus Zuiderling")))))
                .containsExactly(tuple("people", "gone"));
        assertThat(refusals(keeping.problems(DutySlotId.random(), north, gate().by(EntryId.random()))))
                .containsExactly(tuple("people", "gone"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"balie", "docent", "privacy"})
    void othersOfTheSchoolReadOnly(String account) {
        DutySlotLine added = add(gate());
        SignedIn.as(account);

        assertThat(rota.find(added.id())).contains(added);
        assertThat(rota.week(north, TODAY).mayKeep()).isFalse();
        assertThatThrownBy(() -> add(gate())).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> keeping.remove(added.id(), added.version())).isInstanceOf(AccessDeniedException.class);
    }

    /** R1: it is about the inside of the school. */
    @ParameterizedTest
    @ValueSource(strings = {"wijkagent", "partner"})
    void nobodyFromOutsideSeesIt(String account) {
        SignedIn.as(account);

        assertThatThrownBy(() -> rota.week(north, TODAY)).isInstanceOf(AccessDeniedException.class);
        assertThat(today.entries()).isEmpty();
    }

    @Test
    void anotherSchoolIsNobodysBusiness() {
        DutySlotLine elsewhere = SignedIn.as("beheer", () -> keeping.add(DutySlotId.random(), south, gate()));
        refresh();

        assertThat(rota.find(elsewhere.id())).isEmpty();
        assertThatThrownBy(() -> rota.week(south, TODAY)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> keeping.remove(elsewhere.id(), elsewhere.version()))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> keeping.add(DutySlotId.random(), south, gate()))
                .isInstanceOf(AccessDeniedException.class);
    }

    @ParameterizedTest
    @CsvSource({"0, 1, NOBODY", "1, 1, NONE", "1, 2, TOO_FEW", "2, 2, NONE"})
    void saysWhereSomebodyIsMissing(int people, int needed, DutyTurn.Gap gap) {
        EntryId[] some = {person("Al Gebra"), person("Bieke Logie")};
        DutySlotLine slot = add(gate().needing(needed).by(Arrays.copyOf(some, people)));

        assertThat(turn(slot, TUESDAY).gap()).isEqualTo(gap);
    }

    /** Somebody is away from 8.10 until 10: not there at the end of the first, nor during the second. */
    @Test
    void whoIsAbsentForSomeOfItIsNotThere() {
        EntryId tess = person("Tess Team");
        DutySlotLine gate = add(gate().by(tess));
        DutySlotLine early =
                add(DutySlotDetails.weekly(DayOfWeek.TUESDAY, LocalTime.of(7, 45), LocalTime.of(8, 0), "hek")
                        .by(tess));
        absences.report(
                AbsenceId.random(),
                new AbsenceDetails(
                        tess, TUESDAY.atTime(8, 10), TUESDAY.atTime(10, 0), Optional.empty(), "Dat kan wachten."));

        assertThat(turn(gate, TUESDAY).gap()).isEqualTo(DutyTurn.Gap.NOBODY);
        assertThat(turn(gate, TUESDAY).people())
                .extracting(DutyPerson::name, DutyPerson::isThere)
                .containsExactly(tuple("Tess Team", false));
        assertThat(turn(early, TUESDAY).gap()).isEqualTo(DutyTurn.Gap.NONE);
        assertThat(turn(gate, TUESDAY.minusWeeks(2)).gap()).isEqualTo(DutyTurn.Gap.NONE);
    }

    /** Friday 27 November is a study day, and 21 December in the holiday. */
    @Test
    void needsNobodyWhenTheSchoolIsClosed() {
        DutyDay friday = rota.week(north, TODAY).days().get(4);

        assertThat(friday.dayOff()).isPresent();
        assertThat(friday.turns()).isEmpty();
        assertThat(rota.week(north, LocalDate.parse("2026-12-21")).gaps()).isEmpty();
    }

    /** Week 51 is odd, as are 49, 1 and 3. */
    @Test
    void holdsInItsWeeksAndDaysAlone() {
        DutySlotLine slot = add(gate().in(WeekParity.ODD).between(TUESDAY.minusDays(6), LocalDate.parse("2027-01-12")));

        assertThat(List.of("2026-12-01", "2026-12-15", "2027-01-05", "2027-01-12", "2027-01-19"))
                .filteredOn(day -> rota.turn(slot.id(), LocalDate.parse(day)).isPresent())
                .containsExactly("2026-12-15", "2027-01-05");
    }

    @Test
    @As("docent")
    void tellsWhereSomebodyWalksToday() {
        assertThat(today.entries())
                .filteredOn(entry -> entry.textKey().equals("duty.today.own"))
                .extracting(entry -> entry.arguments().toString())
                .containsExactly("[10.15–10.30, aula]");
    }

    @Test
    void tellsWhoKeepsItWhereSomebodyIsMissing() {
        assertThat(today.entries())
                .filteredOn(entry -> entry.urgency() == 82)
                .extracting(TodayItem.Entry::textKey, entry -> entry.arguments().toString())
                .containsExactly(
                        tuple("duty.today.nobody", "[2026-11-24 12.30–13.00, aula, 0, 1]"),
                        tuple("duty.today.tooFew", "[2026-11-25 15.30–15.45, fietsenstalling, 1, 2]"));
    }

    @Test
    void logsWhatWasDoneWithoutWhat() {
        DutySlotLine added = add(gate());
        DutySlotLine changed = keeping.change(added.id(), added.version(), gate().needing(2));
        keeping.restore(keeping.remove(changed.id(), changed.version()));

        assertThat(events.stream(Audited.class)
                        .filter(each -> each.subject().equals(added.id().value()))
                        .map(Audited::action))
                .isEqualTo(List.of("duty.added", "duty.changed", "duty.removed", "duty.restored"));
    }
}
