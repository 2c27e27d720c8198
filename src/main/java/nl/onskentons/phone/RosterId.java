package nl.onskentons.phone;

import java.io.Serializable;
import java.util.UUID;
import nl.onskentons.common.OrderedIds;

/** Identifies a temporary roster. */
public record RosterId(UUID value) implements Serializable {

    public static RosterId random() {
        return new RosterId(OrderedIds.next());
    }
}
