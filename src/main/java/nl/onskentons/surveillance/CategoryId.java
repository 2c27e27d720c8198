package nl.onskentons.surveillance;

import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;
import nl.onskentons.common.OrderedIds;

/** Identifies a kind of places of a school. */
public record CategoryId(UUID value) implements Serializable {

    public static CategoryId random() {
        return new CategoryId(OrderedIds.next());
    }

    /** Reads an id as it stands in an address; empty when it is none. */
    public static Optional<CategoryId> parse(String text) {
        try {
            return Optional.of(new CategoryId(UUID.fromString(text)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
