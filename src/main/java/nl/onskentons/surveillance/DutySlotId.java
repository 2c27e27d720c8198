package nl.onskentons.surveillance;

import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;
import nl.onskentons.common.OrderedIds;

/** Identifies a place where somebody walks at a time of the week. */
public record DutySlotId(UUID value) implements Serializable {

    public static DutySlotId random() {
        return new DutySlotId(OrderedIds.next());
    }

    /** Reads an id as it stands in an address; empty when it is none. */
    public static Optional<DutySlotId> parse(String text) {
        try {
            return Optional.of(new DutySlotId(UUID.fromString(text)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
