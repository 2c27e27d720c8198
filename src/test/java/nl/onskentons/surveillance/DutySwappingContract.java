package nl.onskentons.surveillance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import nl.onskentons.access.CurrentUser;
import nl.onskentons.common.AccountId;
import nl.onskentons.common.Expiring;
import nl.onskentons.common.Rejection;
import nl.onskentons.common.SomethingWaits;
import nl.onskentons.common.StaleEdit;
import nl.onskentons.common.TodayItem;
import nl.onskentons.directory.EntryId;
import nl.onskentons.testing.As;
import nl.onskentons.testing.SignedIn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.annotation.Transactional;

/** Somebody else walks on one date: Dora Cent asks Coby Voorbeeld, or a co-ordinator decides. */
@Transactional
@RecordApplicationEvents
@As("docent")
abstract class DutySwappingContract extends DutyFixture {

    @Autowired
    private DutyToday today;

    @Autowired
    private CurrentUser currentUser;

    @Autowired
    @Qualifier("expiringDuties")
    private Expiring expiring;

    @Autowired
    private ApplicationEvents events;

    private EntryId dora = EntryId.random();
    private EntryId coby = EntryId.random();
    private EntryId al = EntryId.random();
    private DutySlotLine slot;

    @BeforeEach
    void doraWalksAtTheGate() {
        dora = person("Dora Cent");
        coby = person("Coby Voorbeeld");
        al = person("Al Gebra");
        slot = SignedIn.as("coordinator", () -> add(gate().by(dora)));
    }

    @Test
    void whoIsAskedWalksOnThatDateAloneOnceTheySayYes() {
        DutySwapId swap = ask(TUESDAY);
        assertThat(names(turn(slot, TUESDAY))).containsExactly("Dora Cent");
        assertThat(turn(slot, TUESDAY).people())
                .extracting(DutyPerson::asked)
                .containsExactly(Optional.of("Coby Voorbeeld"));

        answer(swap, true);
        assertThat(turn(slot, TUESDAY).people())
                .extracting(DutyPerson::name, DutyPerson::insteadOf)
                .containsExactly(tuple("Coby Voorbeeld", Optional.of("Dora Cent")));
        assertThat(names(turn(slot, TUESDAY.minusWeeks(2)))).containsExactly("Dora Cent");
    }

    @Test
    void whoSaysNoDoesNotWalk() {
        DutySwapId swap = ask(TUESDAY);
        answer(swap, false);

        assertThat(turn(slot, TUESDAY).people())
                .extracting(DutyPerson::name, DutyPerson::refused)
                .containsExactly(tuple("Dora Cent", true));
    }

    @Test
    void bothHearThatSomethingWaitsAndFindItToday() {
        AccountId ofCoby = account("coordinator");
        DutySwapId swap = ask(TUESDAY);
        assertThat(told()).containsExactly(ofCoby);
        assertThat(SignedIn.as("coordinator", () -> found("duty.today.asked")))
                .contains("[Dora Cent, 2026-12-15 8.00–8.15, poort]");

        answer(swap, false);
        assertThat(told()).containsExactly(ofCoby, account("docent"));
        assertThat(found("duty.today.refused")).containsExactly("[Coby Voorbeeld, 2026-12-15 8.00–8.15, poort]");
        assertThat(SignedIn.as("coordinator", () -> found("duty.today.asked")))
                .noneMatch(text -> text.contains("poort"));
    }

    @Test
    void askingTwiceAsksOnceAndAskingAgainTakesThePlaceOfWhatWasAsked() {
        DutySwapId swap = ask(TUESDAY);
        swapping.ask(swap, slot.id(), TUESDAY, coby);
        assertThat(told()).hasSize(1);

        answer(swap, false);
        DutySwapId again = ask(TUESDAY);
        assertThat(turn(slot, TUESDAY).people())
                .extracting(DutyPerson::swap, DutyPerson::refused)
                .containsExactly(tuple(Optional.of(again), false));
    }

    @Test
    void refusesWhoWalksElsewhereThenAndSaysWhere() {
        SignedIn.as(
                "coordinator",
                () -> add(DutySlotDetails.weekly(DayOfWeek.TUESDAY, LocalTime.of(8, 10), LocalTime.of(8, 30), "kantine")
                        .by(coby)));

        assertThatThrownBy(() -> ask(TUESDAY)).isInstanceOfSatisfying(Rejection.class, refusal -> {
            assertThat(refusal.field()).contains("by");
            assertThat(refusal.key()).isEqualTo("rejection.duty.swap.busy");
            assertThat(refusal.arguments().toString()).isEqualTo("[kantine, 8.10–8.30]");
        });
    }

    @Test
    void aYesIsRefusedWhenSomethingIsInTheWayByThen() {
        DutySwapId swap = ask(TUESDAY);
        SignedIn.as(
                "coordinator",
                () -> add(DutySlotDetails.weekly(DayOfWeek.TUESDAY, LocalTime.of(8, 10), LocalTime.of(8, 30), "kantine")
                        .by(coby)));

        assertThatThrownBy(() -> answer(swap, true))
                .isInstanceOf(Rejection.class)
                .hasMessage("rejection.duty.swap.busy");
    }

    @Test
    void refusesWhoCannotAnswerOrIsAbsentOrIsNotOfTheSchool() {
        assertThat(refusal(TUESDAY, al)).isEqualTo("rejection.duty.swap.noAccount");
        assertThat(refusal(TUESDAY, person("Sam Voorbeeld"))).isEqualTo("rejection.duty.noStaff");
        assertThat(refusal(TODAY.plusWeeks(1), dora)).isEqualTo("rejection.duty.swap.busy");
    }

    @Test
    @As("coordinator")
    void refusesWhoIsAbsentThen() {
        DutySlotLine noon =
                add(DutySlotDetails.weekly(DayOfWeek.TUESDAY, LocalTime.of(12, 0), LocalTime.of(12, 15), "poort")
                        .by(al));

        assertThatThrownBy(() ->
                        swapping.replace(DutySwapId.random(), noon.id(), TODAY, Optional.of(al), person("Anke Rust")))
                .isInstanceOf(Rejection.class)
                .hasMessage("rejection.duty.swap.absent");
    }

    @Test
    void refusesWhatIsOverAndDaysOnWhichNobodyWalks() {
        assertThat(refusal(TODAY, coby)).isEqualTo("rejection.duty.swap.over");
        assertThat(refusal(TUESDAY.plusDays(1), coby)).isEqualTo("rejection.duty.swap.nobodyNeeded");
        assertThat(refusal(LocalDate.parse("2026-12-22"), coby)).isEqualTo("rejection.duty.swap.nobodyNeeded");
    }

    @Test
    void nobodyAsksForATurnOfSomebodyElse() {
        DutySlotLine others = SignedIn.as("coordinator", () -> add(gate().by(al)));

        assertThatThrownBy(() -> swapping.ask(DutySwapId.random(), others.id(), TUESDAY, coby))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> swapping.replace(DutySwapId.random(), slot.id(), TUESDAY, Optional.of(dora), coby))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void onlyWhoIsAskedAnswers() {
        DutySwapId swap = ask(TUESDAY);

        assertThatThrownBy(() -> swapping.answer(swap, true)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> SignedIn.as("leiding", () -> {
                    swapping.answer(swap, true);
                    return swap;
                }))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void whatWasWithdrawnIsNotAnswered() {
        DutySwapId swap = ask(TUESDAY);
        swapping.withdraw(swap);
        swapping.withdraw(swap);

        assertThatThrownBy(() -> answer(swap, true))
                .isInstanceOfSatisfying(
                        StaleEdit.class, gone -> assertThat(gone.isRemoved()).isTrue());
        assertThat(turn(slot, TUESDAY).people()).extracting(DutyPerson::swap).containsExactly(Optional.empty());
    }

    @Test
    void othersDoNotWithdrawIt() {
        DutySwapId swap = ask(TUESDAY);
        SignedIn.as("balie");

        assertThatThrownBy(() -> swapping.withdraw(swap)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    @As("coordinator")
    void whoKeepsTheRotaPutsSomebodyThereOrOneMore() {
        swapping.replace(DutySwapId.random(), slot.id(), TUESDAY, Optional.of(dora), al);
        swapping.replace(DutySwapId.random(), slot.id(), TUESDAY, Optional.empty(), person("Bieke Logie"));

        assertThat(names(turn(slot, TUESDAY))).containsExactly("Al Gebra", "Bieke Logie");
        assertThat(told()).containsExactly(account("docent"));
        assertThatThrownBy(() -> swapping.replace(
                        DutySwapId.random(), slot.id(), TUESDAY, Optional.of(person("Geo Grafie")), coby))
                .isInstanceOf(Rejection.class)
                .hasMessage("rejection.duty.swap.done");
    }

    @Test
    void asksNotForATurnThatSomebodyElseHasByNow() {
        SignedIn.as("coordinator", () -> {
            swapping.replace(DutySwapId.random(), slot.id(), TUESDAY, Optional.of(dora), al);
            return slot;
        });

        assertThat(refusal(TUESDAY, coby)).isEqualTo("rejection.duty.swap.done");
    }

    @Test
    void forgetsWhoSwappedAfterAWhile() {
        ask(TUESDAY);

        assertThat(expiring.due(TUESDAY.plusMonths(3))).isPositive();
        long gone = expiring.forget(TUESDAY.plusMonths(3).plusDays(1));
        assertThat(gone).isPositive();
        assertThat(turn(slot, TUESDAY).people()).extracting(DutyPerson::swap).containsExactly(Optional.empty());
    }

    @Test
    void forgetsWhoWalkedWhereItIsLongOver() {
        DutySlotLine over = SignedIn.as(
                "coordinator",
                () -> add(DutySlotDetails.weekly(DayOfWeek.MONDAY, LocalTime.of(8, 0), LocalTime.of(8, 15), "hek")
                        .between(TUESDAY.minusMonths(1), TUESDAY)
                        .by(al)));
        refresh();

        long onTheDay = expiring.due(TUESDAY.plusMonths(3));
        assertThat(expiring.due(TUESDAY.plusMonths(3).plusDays(1))).isGreaterThan(onTheDay);
        expiring.forget(TUESDAY.plusMonths(3));
        assertThat(rota.find(over.id())).isPresent();
        expiring.forget(TUESDAY.plusMonths(3).plusDays(1));

        assertThat(rota.find(over.id())).isEmpty();
        assertThat(turns(over.id())).isZero();
        assertThat(rota.find(slot.id())).isPresent();
        assertThat(turns(slot.id())).isOne();
    }

    private long turns(DutySlotId id) {
        return ((Number) database.createNativeQuery("select count(*) from duty_turn where slot_id = :id")
                        .setParameter("id", id.value())
                        .getSingleResult())
                .longValue();
    }

    private DutySwapId ask(LocalDate day) {
        DutySwapId swap = DutySwapId.random();
        swapping.ask(swap, slot.id(), day, coby);
        refresh();
        return swap;
    }

    private String refusal(LocalDate day, EntryId by) {
        try {
            swapping.ask(DutySwapId.random(), slot.id(), day, by);
            return "";
        } catch (Rejection refusal) {
            return refusal.key();
        }
    }

    /** As Coby Voorbeeld. */
    private void answer(DutySwapId swap, boolean accepts) {
        SignedIn.as("coordinator", () -> {
            swapping.answer(swap, accepts);
            return swap;
        });
        refresh();
    }

    private AccountId account(String name) {
        return SignedIn.as(name, () -> currentUser.require().id());
    }

    private List<AccountId> told() {
        return events.stream(SomethingWaits.class).map(SomethingWaits::account).toList();
    }

    private List<String> found(String key) {
        return today.entries().stream()
                .filter(entry -> entry.textKey().equals(key))
                .map(TodayItem.Entry::arguments)
                .map(List::toString)
                .toList();
    }
}
