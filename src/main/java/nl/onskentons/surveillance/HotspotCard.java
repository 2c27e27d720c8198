package nl.onskentons.surveillance;

import java.time.Instant;
import java.util.Optional;
import nl.onskentons.common.LastChange;
import nl.onskentons.common.SchoolId;
import nl.onskentons.common.Versioned;

/**
 * A place as it is read.
 *
 * @param stateSince since when it stands so
 * @param seenAt when somebody last saw something the matter there
 * @param confirmations how many times somebody saw it again
 * @param calmSchool how many times in a row the school found it calm
 * @param calmPolice how many times in a row the police found it calm
 * @param passedSchool when the school last passed it on a round
 * @param passedPolice when the police last passed it on a round
 */
public record HotspotCard(
        HotspotId id,
        SchoolId school,
        long version,
        HotspotDetails details,
        HotspotState state,
        Instant stateSince,
        Instant seenAt,
        int confirmations,
        int calmSchool,
        int calmPolice,
        Optional<Instant> passedSchool,
        Optional<Instant> passedPolice,
        Instant addedAt,
        String changedBy,
        Instant changedAt)
        implements Versioned<HotspotId, HotspotDetails> {

    /** Both sides find it calm so many times in a row before it closes. */
    public static final int CALM_ROUNDS = Standing.CALM_ROUNDS;

    public String name() {
        return details.name();
    }

    LastChange lastChange() {
        return new LastChange(changedBy, changedAt);
    }
}
