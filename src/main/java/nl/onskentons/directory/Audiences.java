package nl.onskentons.directory;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;

/** How audiences and moments stand in the database, for statements that are written by hand. */
final class Audiences {

    private Audiences() {}

    static List<String> upTo(Audience reach) {
        return Arrays.stream(Audience.values())
                .filter(reach::includes)
                .map(Audience::name)
                .toList();
    }

    /** Moments are kept without a zone, in UTC. */
    static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
