package nl.onskentons.surveillance.exchange;

import java.time.Instant;
import java.util.Optional;
import nl.onskentons.surveillance.BusyTimes;
import nl.onskentons.surveillance.GeoPoint;
import nl.onskentons.surveillance.HotspotState;
import nl.onskentons.surveillance.InSight;
import nl.onskentons.surveillance.Layer;
import nl.onskentons.surveillance.Light;

/**
 * A place as it leaves the portal: nobody's name is in it, and no text that looks as if a pupil's is (R2).
 *
 * @param point where it is outside; empty when it is inside
 * @param floor the name of the floor that it is on; empty when it is outside
 * @param seenAt when somebody last saw something the matter there
 * @param seen what was seen; may be empty
 * @param agreed what was agreed to do; may be empty
 */
public record OutPlace(
        String name,
        String category,
        Optional<GeoPoint> point,
        String floor,
        Layer layer,
        InSight inSight,
        Light light,
        BusyTimes times,
        HotspotState state,
        Instant seenAt,
        String seen,
        String agreed) {}
