package nl.onskentons.surveillance;

import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;
import nl.onskentons.common.OrderedIds;

/** Identifies a place to keep an eye on. */
public record HotspotId(UUID value) implements Serializable {

    public static HotspotId random() {
        return new HotspotId(OrderedIds.next());
    }

    /** Reads an id as it stands in an address; empty when it is none. */
    public static Optional<HotspotId> parse(String text) {
        try {
            return Optional.of(new HotspotId(UUID.fromString(text)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
