package nl.onskentons.surveillance;

import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;
import nl.onskentons.common.OrderedIds;

/** Identifies a route past places. */
public record RouteId(UUID value) implements Serializable {

    public static RouteId random() {
        return new RouteId(OrderedIds.next());
    }

    /** Reads an id as it stands in an address; empty when it is none. */
    public static Optional<RouteId> parse(String text) {
        try {
            return Optional.of(new RouteId(UUID.fromString(text)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
