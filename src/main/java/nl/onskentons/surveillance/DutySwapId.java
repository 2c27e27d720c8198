package nl.onskentons.surveillance;

import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;
import nl.onskentons.common.OrderedIds;

/** Identifies that somebody else walks on one date. */
public record DutySwapId(UUID value) implements Serializable {

    public static DutySwapId random() {
        return new DutySwapId(OrderedIds.next());
    }

    /** Reads an id as it stands in an address; empty when it is none. */
    public static Optional<DutySwapId> parse(String text) {
        try {
            return Optional.of(new DutySwapId(UUID.fromString(text)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
