package nl.onskentons.surveillance;

import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;
import nl.onskentons.common.OrderedIds;

/** Identifies the drawing of a floor. */
public record FloorPlanId(UUID value) implements Serializable {

    public static FloorPlanId random() {
        return new FloorPlanId(OrderedIds.next());
    }

    /** Reads an id as it stands in an address; empty when it is none. */
    public static Optional<FloorPlanId> parse(String text) {
        try {
            return Optional.of(new FloorPlanId(UUID.fromString(text)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
