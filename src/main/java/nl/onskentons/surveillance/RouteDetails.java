package nl.onskentons.surveillance;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import nl.onskentons.common.Folding;
import nl.onskentons.common.Rejection;
import nl.onskentons.common.TextRules;
import nl.onskentons.directory.EntryId;

/**
 * What is written down of a route.
 *
 * @param name 1 to {@value #MAX_NAME} characters, with a letter or digit in it
 * @param layer {@link Layer#SCHOOL} for a route of the school alone, or {@link Layer#POLICE} for one of both
 * @param schoolOwner who looks after it for the school
 * @param policeOwner who looks after it for the police
 * @param stops the places in the order in which they are walked past, none twice, at most {@value #MAX_STOPS}
 */
public record RouteDetails(
        String name, Layer layer, Optional<EntryId> schoolOwner, Optional<EntryId> policeOwner, List<HotspotId> stops) {

    public static final int MAX_NAME = 80;
    public static final int MAX_STOPS = 60;

    /** @throws Rejection of the field that does not keep to these limits */
    public RouteDetails {
        name = TextRules.line("name", name, MAX_NAME);
        if (Folding.fold(name).isEmpty()) {
            throw Rejection.ofField("name", "rejection.route.name");
        }
        if (layer == Layer.PARENTS) {
            throw Rejection.ofField("layer", "rejection.route.layer");
        }
        if (stops.size() > MAX_STOPS) {
            throw Rejection.ofField("stops", "rejection.route.stops", MAX_STOPS);
        }
        if (new HashSet<>(stops).size() < stops.size()) {
            throw Rejection.ofField("stops", "rejection.route.twice");
        }
        stops = List.copyOf(stops);
    }

    /** What is refused of such a name; empty when nothing. */
    public static List<Rejection> problems(String name) {
        return Rejection.all(
                () -> new RouteDetails(name, Layer.POLICE, Optional.empty(), Optional.empty(), List.of()),
                () -> PupilWords.requireNoneInLabel("name", name));
    }

    public RouteDetails withStops(List<HotspotId> other) {
        return new RouteDetails(name, layer, schoolOwner, policeOwner, other);
    }
}
