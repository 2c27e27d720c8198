package nl.onskentons.surveillance.exchange;

import nl.onskentons.surveillance.GeoPoint;

/**
 * A place on a drawn map.
 *
 * @param number by which the list beside the map calls it
 */
public record MapMark(int number, GeoPoint point, Shape shape) {

    /** How it is drawn: by its form too, for who prints in grey or does not see colours. */
    public enum Shape {
        /** A filled circle. */
        PLACE,
        /** A circle with a thick edge. */
        CALM,
        /** A filled square. */
        NOT_CALM,
        /** A circle of dashes. */
        NOT_PASSED
    }
}
