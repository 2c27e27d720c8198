package nl.onskentons.directory;

import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;

/** Identifies an address book that is being, or was, imported. */
public record BatchId(UUID value) implements Serializable {

    public static BatchId random() {
        return new BatchId(UUID.randomUUID());
    }

    /** Reads an id as it stands in an address; empty when it is none. */
    public static Optional<BatchId> parse(String text) {
        try {
            return Optional.of(new BatchId(UUID.fromString(text)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
