package nl.onskentons.surveillance;

import java.time.Instant;
import java.util.Optional;
import nl.onskentons.common.SchoolId;

/**
 * A place in a list.
 *
 * @param category the name of its kind
 * @param point where it is outside; empty when it is inside
 * @param spot where it is inside; empty when it is outside
 * @param floor the name of the floor plan that it is on; empty when it is outside
 * @param seenAt when somebody last saw something the matter there
 * @param passedSchool when the school last passed it on a round
 * @param passedPolice when the police last passed it on a round
 */
public record HotspotRow(
        HotspotId id,
        SchoolId school,
        String name,
        String category,
        Optional<GeoPoint> point,
        Optional<Place.Inside> spot,
        String floor,
        Layer layer,
        InSight inSight,
        Light light,
        HotspotState state,
        Instant seenAt,
        int confirmations,
        int calmSchool,
        int calmPolice,
        Optional<Instant> passedSchool,
        Optional<Instant> passedPolice) {

    /** Whether nobody ever passed it on a round. */
    public boolean neverPassed() {
        return passedSchool.isEmpty() && passedPolice.isEmpty();
    }
}
