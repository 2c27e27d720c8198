package nl.onskentons.surveillance;

import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;
import nl.onskentons.common.OrderedIds;

/** Identifies a round that somebody walks. */
public record RoundId(UUID value) implements Serializable {

    public static RoundId random() {
        return new RoundId(OrderedIds.next());
    }

    /** Reads an id as it stands in an address; empty when it is none. */
    public static Optional<RoundId> parse(String text) {
        try {
            return Optional.of(new RoundId(UUID.fromString(text)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
