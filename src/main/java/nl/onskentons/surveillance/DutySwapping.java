package nl.onskentons.surveillance;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.onskentons.access.CurrentUser;
import nl.onskentons.common.AccountId;
import nl.onskentons.common.Audited;
import nl.onskentons.common.Rejection;
import nl.onskentons.common.SchoolId;
import nl.onskentons.common.SomethingWaits;
import nl.onskentons.common.StaleEdit;
import nl.onskentons.directory.CardOwners;
import nl.onskentons.directory.Directory;
import nl.onskentons.directory.EntryId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Somebody else walks on one date: whoever has a turn asks a colleague, who accepts or refuses; those who keep the rota put
 * somebody there at once. Whoever is concerned hears that something waits, without what (R2).
 */
@Service
@Transactional
@PreAuthorize(DutyRights.READERS)
public class DutySwapping {

    private final DutySlots slots;
    private final DutySwaps swaps;
    private final DutyBoard board;
    private final DutyRules rules;
    private final DutyRights rights;
    private final DutyRevisions revisions;
    private final CardOwners owners;
    private final Directory directory;
    private final CurrentUser currentUser;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DutySwapping(
            DutySlots slots,
            DutySwaps swaps,
            DutyBoard board,
            DutyRules rules,
            DutyRights rights,
            DutyRevisions revisions,
            CardOwners owners,
            Directory directory,
            CurrentUser currentUser,
            ApplicationEventPublisher events,
            Clock clock) {
        this.slots = slots;
        this.swaps = swaps;
        this.board = board;
        this.rules = rules;
        this.rights = rights;
        this.revisions = revisions;
        this.owners = owners;
        this.directory = directory;
        this.currentUser = currentUser;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Asks a colleague to walk instead of the current user; what was asked before for that turn is withdrawn.
     *
     * @throws Rejection of the field {@code by} when that one cannot, or of the whole when the turn is over or gone
     * @throws AccessDeniedException unless it is a turn of the current user
     */
    public void ask(DutySwapId id, DutySlotId slot, LocalDate day, EntryId by) {
        EntryId own = directory.ownCard().orElseThrow(() -> new AccessDeniedException("Nobody's own turn"));
        DutySlot there = locked(slot);
        rights.requireReader(there.school());
        if (swaps.existsById(id.value())) {
            return;
        }
        DutyTurn turn = turn(there, day);
        if (!there.details().people().contains(own)) {
            throw new AccessDeniedException("Not a turn of this person");
        }
        if (turn.people().stream().noneMatch(person -> person.id().equals(own))) {
            throw Rejection.of("rejection.duty.swap.done");
        }
        requireFree(there, turn, by);
        Set<AccountId> accounts = owners.of(List.of(by));
        if (accounts.isEmpty()) {
            throw Rejection.ofField("by", "rejection.duty.swap.noAccount");
        }
        keep(id, there, day, Optional.of(own), by, DutySwapState.ASKED);
        log("duty.asked", there);
        tell(accounts);
    }

    /**
     * Whoever was asked says whether they can.
     *
     * @throws Rejection when by now something is in the way of a yes, or the turn is over
     * @throws StaleEdit when it was withdrawn
     * @throws AccessDeniedException unless the current user is asked
     */
    public void answer(DutySwapId id, boolean accepts) {
        DutySwap read = swaps.findById(id.value()).orElseThrow(StaleEdit::removed);
        requireAsked(read);
        DutySlot slot = locked(read.slot());
        DutySwap swap = swaps.findById(id.value()).orElseThrow(StaleEdit::removed);
        DutySwapState wanted = accepts ? DutySwapState.ACCEPTED : DutySwapState.REFUSED;
        if (swap.state() == wanted) {
            return;
        }
        DutyTurn turn = turn(slot, swap.day());
        if (accepts) {
            requireFree(slot, turn, swap.by());
        }
        swap.answer(accepts);
        swaps.saveAndFlush(swap);
        log(accepts ? "duty.accepted" : "duty.refused", slot);
        tell(Set.of(swap.asker()));
    }

    /**
     * Puts somebody at a turn of one date.
     *
     * @param person instead of whom; empty for one more than the rota has
     * @throws Rejection of the field {@code by} when that one cannot, or of the whole when the turn is over or gone
     * @throws AccessDeniedException unless the current user keeps the rota
     */
    public void replace(DutySwapId id, DutySlotId slot, LocalDate day, Optional<EntryId> person, EntryId by) {
        DutySlot there = locked(slot);
        rights.requireKeeper(there.school());
        if (swaps.existsById(id.value())) {
            return;
        }
        DutyTurn turn = turn(there, day);
        if (person.filter(whose -> !there.details().people().contains(whose)).isPresent()) {
            throw Rejection.of("rejection.duty.swap.done");
        }
        requireFree(there, turn, by);
        keep(id, there, day, person, by, DutySwapState.ACCEPTED);
        log("duty.replaced", there);
        tell(owners.of(person.map(whose -> List.of(whose, by)).orElse(List.of(by))));
    }

    /**
     * From now on whoever the rota has walks themselves again on that date. Does nothing when that is so already.
     *
     * @throws AccessDeniedException unless the current user asked it, or keeps the rota
     */
    public void withdraw(DutySwapId id) {
        swaps.findById(id.value()).ifPresent(read -> {
            boolean asker = read.asker().equals(currentUser.require().id()) && rights.reads(read.school());
            if (!asker && !rights.keeps(read.school())) {
                throw new AccessDeniedException("Not asked by this person");
            }
            DutySlot slot = locked(read.slot());
            swaps.findById(id.value()).ifPresent(swap -> {
                swaps.delete(swap);
                swaps.flush();
                log("duty.withdrawn", slot);
                if (swap.state() == DutySwapState.ACCEPTED) {
                    tell(owners.of(List.of(swap.by())));
                }
            });
        });
    }

    private DutySlot locked(DutySlotId id) {
        SchoolId school =
                slots.findSchool(id.value()).map(DutySlots.OfSchool::getSchool).orElseThrow(StaleEdit::removed);
        rights.requireReader(school);
        revisions.lock(school);
        return slots.findById(id.value()).orElseThrow(StaleEdit::removed);
    }

    private DutyTurn turn(DutySlot slot, LocalDate day) {
        DutyTurn turn = board.days(slot.school(), List.of(slot), day, day).getFirst().turns().stream()
                .findFirst()
                .orElseThrow(() -> Rejection.of("rejection.duty.swap.nobodyNeeded"));
        if (!turn.times().on(day).end().isAfter(clock.instant())) {
            throw Rejection.of("rejection.duty.swap.over");
        }
        return turn;
    }

    /** Nobody walks in two places at once, or while they are absent. */
    private void requireFree(DutySlot slot, DutyTurn turn, EntryId by) {
        rules.notOfSchool(slot.school(), by).ifPresent(problem -> {
            throw problem.inField("by");
        });
        DutyDay day = board.days(slot.school(), turn.date(), turn.date()).getFirst();
        day.turns().stream()
                .filter(other -> other.times().overlaps(turn.times()))
                .filter(other ->
                        other.people().stream().anyMatch(person -> person.id().equals(by)))
                .findFirst()
                .ifPresent(other -> {
                    throw Rejection.ofField("by", "rejection.duty.swap.busy", other.place(), other.times());
                });
        if (board.isAway(by, turn.moment())) {
            throw Rejection.ofField("by", "rejection.duty.swap.absent");
        }
    }

    /** In the place of what was asked or decided before for the same turn. */
    private void keep(
            DutySwapId id, DutySlot slot, LocalDate day, Optional<EntryId> person, EntryId by, DutySwapState state) {
        List<DutySwap> before = swaps.findOfSlot(slot.id().value()).stream()
                .filter(swap -> person.isPresent()
                        && swap.day().equals(day)
                        && swap.person().equals(person))
                .toList();
        swaps.deleteAll(before);
        swaps.flush();
        swaps.saveAndFlush(new DutySwap(
                id, slot, day, person, by, state, currentUser.require().id()));
    }

    private void requireAsked(DutySwap swap) {
        if (!directory.ownCard().equals(Optional.of(swap.by())) || swap.person().isEmpty()) {
            throw new AccessDeniedException("Not asked");
        }
        rights.requireReader(swap.school());
    }

    private void tell(Set<AccountId> accounts) {
        AccountId oneself = currentUser.require().id();
        accounts.stream()
                .filter(account -> !account.equals(oneself))
                .forEach(account -> events.publishEvent(new SomethingWaits(account)));
    }

    private void log(String action, DutySlot slot) {
        events.publishEvent(new Audited(
                currentUser.actor(), slot.school(), action, "duty", slot.id().value()));
    }
}
