package nl.onskentons.common;

import java.io.Serializable;
import java.util.UUID;

/** Identifies a school; here, so that every module can speak of a school without knowing what one is. */
public record SchoolId(UUID value) implements Serializable {

    public static SchoolId random() {
        return new SchoolId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
