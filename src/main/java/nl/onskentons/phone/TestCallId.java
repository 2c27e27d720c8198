package nl.onskentons.phone;

import java.io.Serializable;
import java.util.UUID;
import nl.onskentons.common.OrderedIds;

/** Identifies a test call. */
public record TestCallId(UUID value) implements Serializable {

    public static TestCallId random() {
        return new TestCallId(OrderedIds.next());
    }
}
