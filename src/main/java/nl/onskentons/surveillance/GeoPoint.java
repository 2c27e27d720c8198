package nl.onskentons.surveillance;

import java.io.Serializable;
import nl.onskentons.common.Rejection;

/**
 * A point on earth (WGS84, EPSG:4326), kept to six decimals: a step of some ten centimetres.
 *
 * @param latitude degrees north, -85 to 85: what a map in Web Mercator shows
 * @param longitude degrees east, -180 to 180
 */
public record GeoPoint(double latitude, double longitude) implements Serializable {

    /** How many steps the map of the world is wide and high in {@link #gridX} and {@link #gridY}: a step is some 2 to 4 cm. */
    public static final int GRID = 1 << 30;

    private static final double MAX_LATITUDE = 85;
    private static final double DECIMALS = 1e6;
    private static final double EARTH_RADIUS_M = 6_371_008.8;

    /** @throws Rejection {@code rejection.place.range} when it is nowhere on the map */
    public GeoPoint {
        if (!(Math.abs(latitude) <= MAX_LATITUDE && Math.abs(longitude) <= 180)) {
            throw Rejection.ofField("place", "rejection.place.range");
        }
        latitude = Math.round(latitude * DECIMALS) / DECIMALS;
        longitude = Math.round(longitude * DECIMALS) / DECIMALS;
    }

    /** The same numbers the other way round, as people mix them up. */
    GeoPoint swapped() {
        return new GeoPoint(longitude, latitude);
    }

    /** How far it is to another point as the crow flies, in metres. */
    public double metresTo(GeoPoint other) {
        double north = Math.toRadians(other.latitude - latitude);
        double east = Math.toRadians(other.longitude - longitude);
        double chord = square(Math.sin(north / 2))
                + Math.cos(Math.toRadians(latitude))
                        * Math.cos(Math.toRadians(other.latitude))
                        * square(Math.sin(east / 2));
        return 2 * EARTH_RADIUS_M * Math.asin(Math.min(1, Math.sqrt(chord)));
    }

    /** The place from west to east on the map of the world in Web Mercator, 0 to {@link #GRID}. */
    public int gridX() {
        return (int) Math.min(GRID - 1L, Math.round((longitude + 180) / 360 * GRID));
    }

    /** The place from north to south on the map of the world in Web Mercator, 0 to {@link #GRID}. */
    public int gridY() {
        double sin = Math.sin(Math.toRadians(latitude));
        double y = 0.5 - Math.log((1 + sin) / (1 - sin)) / (4 * Math.PI);
        return (int) Math.clamp(Math.round(y * GRID), 0, GRID - 1);
    }

    /** The point at a place of the grid. */
    public static GeoPoint ofGrid(int gridX, int gridY) {
        double n = Math.PI - 2 * Math.PI * gridY / GRID;
        return new GeoPoint(Math.toDegrees(Math.atan(Math.sinh(n))), (double) gridX / GRID * 360 - 180);
    }

    /** How many steps of the grid a distance is at this latitude, rounded up. */
    int gridSteps(double metres) {
        double worldMetres = 2 * Math.PI * EARTH_RADIUS_M * Math.cos(Math.toRadians(latitude));
        return (int) Math.ceil(metres / worldMetres * GRID);
    }

    private static double square(double number) {
        return number * number;
    }
}
