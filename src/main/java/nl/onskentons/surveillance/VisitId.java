package nl.onskentons.surveillance;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import nl.onskentons.common.OrderedIds;

/** Identifies a visit of the police to a school. */
public record VisitId(UUID value) implements Serializable {

    public static VisitId random() {
        return new VisitId(OrderedIds.next());
    }

    /** Reads an id as it stands in an address; empty when it is none. */
    public static Optional<VisitId> parse(String text) {
        try {
            return Optional.of(new VisitId(UUID.fromString(text)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** That of a visit some weeks after this one: always the same, so that planning twice plans once. */
    VisitId weeksLater(int weeks) {
        return weeks == 0
                ? this
                : new VisitId(UUID.nameUUIDFromBytes((value + "/" + weeks).getBytes(StandardCharsets.US_ASCII)));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
