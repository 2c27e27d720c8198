package nl.onskentons.common;

import java.time.Instant;

/**
 * A stretch of real time.
 *
 * @param start the first moment that belongs to it
 * @param end the first moment after it
 */
public record TimeStretch(Instant start, Instant end) {

    /** Whether this moment belongs to it. */
    public boolean contains(Instant at) {
        return !at.isBefore(start) && at.isBefore(end);
    }
}
