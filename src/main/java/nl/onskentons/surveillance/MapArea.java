package nl.onskentons.surveillance;

import nl.onskentons.common.Rejection;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Where points may be: the Netherlands, unless set otherwise. */
@Component
public class MapArea {

    private final GeoBox box;

    /** @param box south, west, north and east, in degrees */
    MapArea(@Value("${portal.map.area:50.70,3.20,53.70,7.30}") double[] box) {
        if (box.length != 4 || box[0] >= box[2] || box[1] >= box[3]) {
            throw new IllegalArgumentException("portal.map.area: south,west,north,east");
        }
        this.box = new GeoBox(box[0], box[1], box[2], box[3]);
    }

    public GeoBox box() {
        return box;
    }

    /**
     * The same point.
     *
     * @throws Rejection of the field {@code place} when it is outside, {@code rejection.place.swapped} when latitude and
     *     longitude seem to be mixed up
     */
    public GeoPoint require(GeoPoint point) {
        if (box.contains(point)) {
            return point;
        }
        if (Math.abs(point.longitude()) <= 85 && box.contains(point.swapped())) {
            throw Rejection.ofField(
                    "place", "rejection.place.swapped", text(point.longitude()), text(point.latitude()));
        }
        throw Rejection.ofField("place", "rejection.place.outside");
    }

    private static String text(double degrees) {
        return String.valueOf(degrees).replace('.', ',');
    }
}
