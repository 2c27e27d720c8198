package nl.onskentons.common;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who changed something last, and when.
 *
 * @param by the name of that person
 */
public record LastChange(String by, Instant at) {

    /** @param by null when nobody is known to have changed it */
    public static Optional<LastChange> of(@Nullable String by, Instant at) {
        return Optional.ofNullable(by).map(name -> new LastChange(name, at));
    }
}
