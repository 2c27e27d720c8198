package nl.onskentons.surveillance;

import java.util.List;
import java.util.Optional;
import nl.onskentons.common.Rejection;

/**
 * What would come of a file with places.
 *
 * @param file what the file is recognised by when it is taken over again
 * @param lines its rows, in their order
 */
public record PlacePreview(String file, List<Line> lines) {

    public PlacePreview {
        lines = List.copyOf(lines);
    }

    /** What would come of a row. */
    public enum Status {
        NEW,
        /** There is a place within {@value Hotspots#SAME_PLACE_METRES} metres: it may be the same. */
        KNOWN,
        REFUSED;

        /** The translation key of what it is called. */
        public String key() {
            return "surveillance.import.status." + name();
        }
    }

    /**
     * A row.
     *
     * @param row which of the file, as whoever opens it would count
     * @param near the nearest place that is there already
     * @param problem why it is refused
     */
    public record Line(
            int row,
            String name,
            Optional<GeoPoint> point,
            Status status,
            Optional<NearHotspot> near,
            Optional<Rejection> problem) {}

    public long count(Status status) {
        return lines.stream().filter(line -> line.status() == status).count();
    }
}
