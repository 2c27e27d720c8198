package nl.onskentons.directory;

import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;

/** Identifies a ring: a group of entries that a school made for itself. */
public record RingId(UUID value) implements Serializable {

    public static RingId random() {
        return new RingId(UUID.randomUUID());
    }

    /** Reads an id as it stands in an address; empty when it is none. */
    public static Optional<RingId> parse(String text) {
        try {
            return Optional.of(new RingId(UUID.fromString(text)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
