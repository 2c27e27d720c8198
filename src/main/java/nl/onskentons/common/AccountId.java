package nl.onskentons.common;

import java.io.Serializable;
import java.util.UUID;

/** Identifies an account; here, so that modules that stand beside {@code access} can name who did something. */
public record AccountId(UUID value) implements Serializable {

    public static AccountId random() {
        return new AccountId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
