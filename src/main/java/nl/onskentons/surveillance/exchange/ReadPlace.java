package nl.onskentons.surveillance.exchange;

import java.util.Optional;
import java.util.regex.Pattern;
import nl.onskentons.common.Rejection;
import nl.onskentons.common.TextRules;
import nl.onskentons.surveillance.GeoPoint;

/**
 * A place as a file has it.
 *
 * @param row which of the file, from 1; of a table with headers the first has 2, as a spreadsheet counts
 * @param name may be empty, or too long
 * @param point empty when there is a problem
 * @param problem why there is no point
 */
public record ReadPlace(int row, String name, Optional<GeoPoint> point, Optional<Rejection> problem) {

    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,15}(?:[.,]\\d{1,30})?");

    static ReadPlace at(int row, String name, double north, double east) {
        if (!Double.isFinite(north) || !Double.isFinite(east)) {
            return refused(row, name, Rejection.of("rejection.places.number"));
        }
        try {
            return new ReadPlace(row, TextRules.line(name), Optional.of(new GeoPoint(north, east)), Optional.empty());
        } catch (Rejection nowhere) {
            return refused(row, name, nowhere);
        }
    }

    /** Of numbers as people and machines write them: with a point or a comma, without any other sign. */
    static ReadPlace at(int row, String name, String north, String east) {
        if (north.isBlank() && east.isBlank()) {
            return refused(row, name, Rejection.of("rejection.places.nowhere"));
        }
        String latitude = north.strip();
        String longitude = east.strip();
        return NUMBER.matcher(latitude).matches() && NUMBER.matcher(longitude).matches()
                ? at(row, name, number(latitude), number(longitude))
                : refused(row, name, Rejection.of("rejection.places.number"));
    }

    static ReadPlace refused(int row, String name, Rejection why) {
        return new ReadPlace(row, TextRules.line(name), Optional.empty(), Optional.of(why));
    }

    private static double number(String text) {
        return Double.parseDouble(text.replace(',', '.'));
    }
}
