package nl.onskentons.directory;

import java.io.Serializable;
import java.util.UUID;
import nl.onskentons.common.OrderedIds;

/** Identifies a phone number or e-mail address of an entry. */
public record PointId(UUID value) implements Serializable {

    public static PointId random() {
        return new PointId(OrderedIds.next());
    }
}
