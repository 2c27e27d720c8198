package nl.onskentons.surveillance.exchange;

import java.awt.geom.Point2D;
import java.util.List;
import nl.onskentons.surveillance.GeoPoint;

/** What part of the earth a picture shows, and where in it a point comes. */
record MapFrame(double west, double north, double stepsPerPixel, double metresPerPixel, int width, int height) {

    /** A single place needs something around it too. */
    private static final double LEAST_METRES = 300;

    private static final double MARGIN = 0.12;
    private static final double EARTH_METRES = 40_030_229;

    /** @param points at least one */
    static MapFrame around(List<GeoPoint> points, int width, int height) {
        double west = points.stream().mapToInt(GeoPoint::gridX).min().orElseThrow();
        double east = points.stream().mapToInt(GeoPoint::gridX).max().orElseThrow();
        double north = points.stream().mapToInt(GeoPoint::gridY).min().orElseThrow();
        double south = points.stream().mapToInt(GeoPoint::gridY).max().orElseThrow();
        double latitude =
                points.stream().mapToDouble(GeoPoint::latitude).average().orElseThrow();
        double metresPerStep = EARTH_METRES * Math.cos(Math.toRadians(latitude)) / GeoPoint.GRID;
        double inner = 1 - 2 * MARGIN;
        double stepsPerPixel = Math.max(
                LEAST_METRES / metresPerStep / width,
                Math.max((east - west) / (width * inner), (south - north) / (height * inner)));
        return new MapFrame(
                (west + east) / 2 - stepsPerPixel * width / 2,
                (north + south) / 2 - stepsPerPixel * height / 2,
                stepsPerPixel,
                stepsPerPixel * metresPerStep,
                width,
                height);
    }

    Point2D at(GeoPoint point) {
        return new Point2D.Double((point.gridX() - west) / stepsPerPixel, (point.gridY() - north) / stepsPerPixel);
    }

    /** The largest of 1, 2 or 5 times a power of ten in metres that takes no more than a part of the width. */
    double roundMetres(double part) {
        double most = metresPerPixel * width * part;
        double power = Math.pow(10, Math.floor(Math.log10(most)));
        return most >= 5 * power ? 5 * power : most >= 2 * power ? 2 * power : power;
    }
}
