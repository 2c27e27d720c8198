package nl.onskentons.surveillance;

import java.io.Serializable;

/** What of the map is in view, or where points may be; edges belong to it. */
public record GeoBox(double south, double west, double north, double east) implements Serializable {

    public boolean contains(GeoPoint point) {
        return point.latitude() >= south
                && point.latitude() <= north
                && point.longitude() >= west
                && point.longitude() <= east;
    }

    public GeoPoint middle() {
        return new GeoPoint((south + north) / 2, (west + east) / 2);
    }
}
