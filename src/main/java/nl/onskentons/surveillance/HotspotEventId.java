package nl.onskentons.surveillance;

import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;

/** Identifies something that happened to a place. */
public record HotspotEventId(UUID value) implements Serializable {

    /** Reads an id as it stands in an address; empty when it is none. */
    public static Optional<HotspotEventId> parse(String text) {
        try {
            return Optional.of(new HotspotEventId(UUID.fromString(text)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
