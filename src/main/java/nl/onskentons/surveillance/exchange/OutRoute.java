package nl.onskentons.surveillance.exchange;

import java.util.List;
import nl.onskentons.common.SchoolId;
import nl.onskentons.surveillance.GeoPoint;
import nl.onskentons.surveillance.Layer;

/**
 * A route as it leaves the portal.
 *
 * @param metres between the places outside, as the crow flies
 * @param minutes about how long it takes
 */
public record OutRoute(SchoolId school, String name, Layer layer, List<OutPlace> stops, int metres, int minutes) {

    /** The places outside, in their order. */
    public List<GeoPoint> line() {
        return stops.stream().flatMap(stop -> stop.point().stream()).toList();
    }
}
