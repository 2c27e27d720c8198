package nl.onskentons.surveillance;

import java.util.List;
import java.util.Optional;

/**
 * What somebody needs of a round while walking, also without a connection.
 *
 * @param stops in their order
 * @param categories what can be the matter
 */
public record RoundSheet(RoundLine round, List<Stop> stops, List<CategoryLine> categories) {

    /**
     * A place on the round.
     *
     * @param floor the name of the floor that it is on; empty when it is outside
     * @param agreed what was agreed to do there; may be empty
     * @param outcome what was found there on this round; empty while it is not ticked
     */
    public record Stop(
            HotspotId id,
            long version,
            String name,
            String category,
            Optional<GeoPoint> point,
            String floor,
            InSight inSight,
            Light light,
            BusyTimes times,
            String seen,
            String agreed,
            Optional<Outcome> outcome) {}
}
