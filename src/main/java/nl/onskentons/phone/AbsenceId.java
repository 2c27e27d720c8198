package nl.onskentons.phone;

import java.io.Serializable;
import java.util.UUID;
import nl.onskentons.common.OrderedIds;

/** Identifies an absence. */
public record AbsenceId(UUID value) implements Serializable {

    public static AbsenceId random() {
        return new AbsenceId(OrderedIds.next());
    }
}
