package nl.onskentons.phone;

import java.io.Serializable;
import java.util.UUID;
import nl.onskentons.common.OrderedIds;

/** Identifies a secret link; it is no secret itself. */
public record FeedId(UUID value) implements Serializable {

    public static FeedId random() {
        return new FeedId(OrderedIds.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
