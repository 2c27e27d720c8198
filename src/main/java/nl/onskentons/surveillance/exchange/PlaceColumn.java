package nl.onskentons.surveillance.exchange;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What a file says of a place besides where it is on earth. The names are a part of the formats, and are read back. */
enum PlaceColumn {
    NAAM,
    SOORT,
    LAAG,
    STAND,
    VERDIEPING,
    ZICHT,
    LICHT,
    WANNEER,
    GEZIEN_OP,
    GEZIEN,
    AFGESPROKEN;

    static final List<PlaceColumn> ALL = Arrays.asList(values());

    String inFile() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
