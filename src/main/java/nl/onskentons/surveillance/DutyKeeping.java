package nl.onskentons.surveillance;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.onskentons.access.CurrentUser;
import nl.onskentons.common.Audited;
import nl.onskentons.common.Rejection;
import nl.onskentons.common.SchoolId;
import nl.onskentons.common.StaleEdit;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Changing the rota in the building: co-ordinators, leadership and administrators do. {@link DutyRota} reads it. */
@Service
@Transactional
@PreAuthorize(DutyRights.KEEPERS)
public class DutyKeeping {

    private final DutySlots slots;
    private final DutySwaps swaps;
    private final DutyRules rules;
    private final DutyRights rights;
    private final DutyRevisions revisions;
    private final CurrentUser currentUser;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DutyKeeping(
            DutySlots slots,
            DutySwaps swaps,
            DutyRules rules,
            DutyRights rights,
            DutyRevisions revisions,
            CurrentUser currentUser,
            ApplicationEventPublisher events,
            Clock clock) {
        this.slots = slots;
        this.swaps = swaps;
        this.rules = rules;
        this.rights = rights;
        this.revisions = revisions;
        this.currentUser = currentUser;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Everything about a place of the rota that would be refused at once; empty when nothing.
     *
     * @throws AccessDeniedException unless the current user keeps the rota of this school
     */
    @Transactional(readOnly = true)
    public List<Rejection> problems(DutySlotId id, SchoolId school, DutySlotDetails wanted) {
        rights.requireKeeper(school);
        return rules.problems(id, school, wanted);
    }

    /**
     * Adds a place to the rota.
     *
     * @param id made when the form was opened: adding it twice adds it once
     * @throws Rejection of the first of {@link #problems}
     */
    public DutySlotLine add(DutySlotId id, SchoolId school, DutySlotDetails details) {
        return keep(id, school, details, "duty.added").line();
    }

    /**
     * Changes a place of the rota, unless somebody else did since it was read.
     *
     * @param basedOn the version that was read
     * @throws Rejection of the first of {@link #problems}
     * @throws StaleEdit when somebody else changed or removed it
     */
    public DutySlotLine change(DutySlotId id, long basedOn, DutySlotDetails details) {
        DutySlot slot = kept(id);
        if (slot.details().equals(details)) {
            return slot.line();
        }
        requireSame(slot, basedOn);
        requireRight(id, slot.school(), details);
        slot.change(details, currentUser.actor(), clock.instant());
        slots.saveAndFlush(slot);
        announce("duty.changed", slot);
        return slot.line();
    }

    /**
     * Removes a place from the rota, with who walks there on which date.
     *
     * @param basedOn the version that was read
     * @return what {@link #restore} takes it back with
     * @throws StaleEdit when somebody else changed or removed it
     */
    public DutyRemoval remove(DutySlotId id, long basedOn) {
        DutySlot slot = kept(id);
        requireSame(slot, basedOn);
        List<DutySwap> some = swaps.findOfSlot(id.value());
        DutyRemoval removal = new DutyRemoval(slot, some);
        swaps.deleteAll(some);
        swaps.flush();
        slots.delete(slot);
        slots.flush();
        announce("duty.removed", slot);
        return removal;
    }

    /**
     * Puts back a place that was removed, as it was. Does nothing when it is back already.
     *
     * @throws Rejection when by now somebody walks elsewhere at that time
     */
    public void restore(DutyRemoval removal) {
        DutySlot slot = keep(removal.id(), removal.school(), removal.details(), "duty.restored");
        removal.swaps(slot).stream()
                .filter(swap -> swaps.findById(swap.id().value()).isEmpty())
                .forEach(swaps::save);
        swaps.flush();
    }

    private DutySlot keep(DutySlotId id, SchoolId school, DutySlotDetails details, String action) {
        rights.requireKeeper(school);
        revisions.lock(school);
        Optional<DutySlot> there = slots.findById(id.value());
        if (there.isPresent()) {
            rights.requireKeeper(there.get().school());
            return there.get();
        }
        requireRight(id, school, details);
        DutySlot slot = slots.saveAndFlush(new DutySlot(id, school, details, currentUser.actor(), clock.instant()));
        announce(action, slot);
        return slot;
    }

    private DutySlot kept(DutySlotId id) {
        SchoolId school =
                slots.findSchool(id.value()).map(DutySlots.OfSchool::getSchool).orElseThrow(StaleEdit::removed);
        rights.requireKeeper(school);
        revisions.lock(school);
        return slots.findById(id.value()).orElseThrow(StaleEdit::removed);
    }

    private void requireSame(DutySlot slot, long basedOn) {
        if (slot.version() != basedOn) {
            DutySlotLine line = slot.line();
            throw StaleEdit.changed(line, line.lastChange());
        }
    }

    private void requireRight(DutySlotId id, SchoolId school, DutySlotDetails details) {
        rules.problems(id, school, details).stream().findFirst().ifPresent(problem -> {
            throw problem;
        });
    }

    private void announce(String action, DutySlot slot) {
        events.publishEvent(new Audited(
                currentUser.actor(), slot.school(), action, "duty", slot.id().value()));
    }
}
