package nl.onskentons.glossary;

import java.io.Serializable;
import java.util.UUID;

/** Identifies one meaning of an abbreviation. */
public record AbbreviationId(UUID value) implements Serializable {

    public static AbbreviationId random() {
        return new AbbreviationId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
