package nl.onskentons.surveillance.exchange;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import nl.onskentons.common.PortalClock;
import nl.onskentons.surveillance.BusyTimes;

/**
 * What places are like, in the words of a file.
 *
 * @param text the text of a translation key
 * @param times when something is the matter; empty when that is not known
 */
public record OutWords(Function<String, String> text, Function<BusyTimes, String> times) {

    /** What is known of a place besides its name and where it is, under the names of {@link PlaceColumn}, in their order. */
    List<String> cells(OutPlace place, List<PlaceColumn> columns) {
        List<String> cells = new ArrayList<>();
        for (PlaceColumn column : columns) {
            cells.add(cell(place, column));
        }
        return cells;
    }

    String cell(OutPlace place, PlaceColumn column) {
        return switch (column) {
            case NAAM -> place.name();
            case SOORT -> place.category();
            case LAAG -> text.apply(place.layer().key());
            case STAND -> text.apply(place.state().key());
            case VERDIEPING -> place.floor();
            case ZICHT -> text.apply(place.inSight().key());
            case LICHT -> text.apply(place.light().key());
            case WANNEER -> times.apply(place.times());
            case GEZIEN_OP -> day(place.seenAt());
            case GEZIEN -> place.seen();
            case AFGESPROKEN -> place.agreed();
        };
    }

    private static String day(Instant at) {
        return LocalDate.ofInstant(at, PortalClock.ZONE).toString();
    }
}
