package nl.onskentons.surveillance;

import java.util.List;
import nl.onskentons.common.SchoolId;

/** A place of the rota that was removed, whole. Only {@link DutyKeeping#remove} makes one; {@code restore} takes it. */
public final class DutyRemoval {

    private final DutySlotId id;
    private final SchoolId school;
    private final DutySlotDetails details;
    private final List<DutySwap> swaps;

    DutyRemoval(DutySlot slot, List<DutySwap> swaps) {
        id = slot.id();
        school = slot.school();
        details = slot.details();
        this.swaps = List.copyOf(swaps);
    }

    DutySlotId id() {
        return id;
    }

    SchoolId school() {
        return school;
    }

    DutySlotDetails details() {
        return details;
    }

    /** Who walked there on which date, to be kept anew. */
    List<DutySwap> swaps(DutySlot slot) {
        return swaps.stream()
                .map(swap ->
                        new DutySwap(swap.id(), slot, swap.day(), swap.person(), swap.by(), swap.state(), swap.asker()))
                .toList();
    }
}
