package nl.onskentons.surveillance;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * Who does something to a place, when, and on which round.
 *
 * @param name empty when the portal does it
 * @param round null when it is on none
 */
record Doer(String name, Side side, Instant at, @Nullable RoundId round) {

    /** Times are as exact as the databases keep them, so that what was saved equals what is read. */
    Doer {
        at = at.truncatedTo(ChronoUnit.MICROS);
    }

    static Doer portal(Instant at) {
        return new Doer("", Side.SCHOOL, at, null);
    }
}
