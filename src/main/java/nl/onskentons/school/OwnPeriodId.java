package nl.onskentons.school;

import java.io.Serializable;
import java.util.UUID;

/** Identifies a period of the calendar that a school chose itself. */
public record OwnPeriodId(UUID value) implements Serializable {

    public static OwnPeriodId random() {
        return new OwnPeriodId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
