package nl.onskentons.phone.schedule;

import java.time.Instant;
import java.util.Optional;

/**
 * A stretch of real time in which the same person is called first.
 *
 * @param from the first moment that belongs to it
 * @param until the first moment after it
 * @param first empty when only the last resort is left
 */
public record FirstStretch(Instant from, Instant until, Optional<Rung> first) {

    boolean isAsGoodAs(FirstStretch other) {
        return first.map(Rung::person).equals(other.first.map(Rung::person));
    }
}
