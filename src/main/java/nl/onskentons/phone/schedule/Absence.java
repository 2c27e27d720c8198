package nl.onskentons.phone.schedule;

import java.time.Instant;
import java.util.Optional;
import nl.onskentons.common.Rejection;
import nl.onskentons.directory.EntryId;

/**
 * Somebody is not there for a while. Why is nobody's business.
 *
 * @param from the first moment of the absence
 * @param until the first moment after it
 * @param standIn who serves the same topics meanwhile; empty when nobody does, on purpose
 */
public record Absence(EntryId person, Instant from, Instant until, Optional<EntryId> standIn) {

    /** @throws Rejection {@code rejection.phone.absence.backwards} if it ends before it starts */
    public Absence {
        if (!from.isBefore(until)) {
            throw new Rejection("rejection.phone.absence.backwards");
        }
    }

    boolean contains(Instant at) {
        return !at.isBefore(from) && at.isBefore(until);
    }

    /** Whether some moment belongs to both. */
    public boolean overlaps(Instant start, Instant end) {
        return from.isBefore(end) && start.isBefore(until);
    }
}
