package nl.onskentons.surveillance;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A route with the places on it, as far as whoever asks may see them.
 *
 * @param stops the places in the order in which they are walked past
 * @param missing open places of its layer that it does not pass, and nobody said why
 * @param leftOut open places of its layer that it does not pass on purpose
 */
public record RoutePlan(RouteLine route, List<HotspotRow> stops, List<HotspotRow> missing, List<OnPurpose> leftOut) {

    /** What one walks in an hour: not fast, one looks around. */
    private static final double METRES_PER_MINUTE = 70;

    /** Streets are longer than the crow flies. */
    private static final double DETOUR = 1.25;

    /** Standing still to look. */
    private static final double MINUTES_PER_STOP = 1;

    /** A place that is left out. */
    public record OnPurpose(HotspotRow place, String reason, String by, Instant at) {}

    /** Between the places outside, as the crow flies, in metres. */
    public int metres() {
        double metres = 0;
        Optional<GeoPoint> before = Optional.empty();
        for (HotspotRow stop : stops) {
            if (stop.point().isPresent()) {
                metres += before.map(stop.point().get()::metresTo).orElse(0.0);
                before = stop.point();
            }
        }
        return (int) Math.round(metres);
    }

    /** About how long it takes, with a minute at each place; a round number upwards. */
    public int minutes() {
        return (int) Math.ceil(metres() * DETOUR / METRES_PER_MINUTE + stops.size() * MINUTES_PER_STOP);
    }
}
