package nl.onskentons.phone;

import java.io.Serializable;
import java.util.UUID;
import nl.onskentons.common.OrderedIds;

/** Identifies a call of which was noted how it went. */
public record CallId(UUID value) implements Serializable {

    public static CallId random() {
        return new CallId(OrderedIds.next());
    }
}
