package nl.onskentons.phone;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;
import nl.onskentons.common.PortalClock;
import nl.onskentons.common.Rejection;
import nl.onskentons.directory.EntryId;

/**
 * Somebody will not be there. Why is not asked: health is nobody's business.
 *
 * @param from the first moment of the absence, on the clocks of the Netherlands
 * @param until the first moment after it
 * @param standIn who serves the same topics meanwhile
 * @param nobodyBecause why nobody does, when there is no stand-in; at most {@value #MAX_REASON} characters
 */
public record AbsenceDetails(
        EntryId person, LocalDateTime from, LocalDateTime until, Optional<EntryId> standIn, String nobodyBecause) {

    public static final int MAX_REASON = 200;

    /**
     * @throws Rejection of the field {@code until} if it ends before it starts, of {@code standIn} if that is the person
     *     who is absent, and of {@code nobodyBecause} if there is no stand-in and no reason for that, or a longer one
     */
    public AbsenceDetails {
        nobodyBecause = standIn.isPresent() ? "" : nobodyBecause.strip();
        if (!from.isBefore(until)) {
            throw Rejection.ofField("until", "rejection.phone.absence.backwards");
        }
        if (standIn.filter(person::equals).isPresent()) {
            throw Rejection.ofField("standIn", "rejection.phone.absence.self");
        }
        if (standIn.isEmpty() && nobodyBecause.isEmpty()) {
            throw Rejection.ofField("nobodyBecause", "rejection.phone.absence.nobody");
        }
        if (nobodyBecause.length() > MAX_REASON) {
            throw Rejection.ofField("nobodyBecause", "rejection.phone.absence.reason", MAX_REASON);
        }
    }

    Instant start() {
        return from.atZone(PortalClock.ZONE).toInstant();
    }

    Instant end() {
        return until.atZone(PortalClock.ZONE).toInstant();
    }
}
