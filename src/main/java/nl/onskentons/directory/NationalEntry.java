package nl.onskentons.directory;

import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.onskentons.common.Sector;
import nl.onskentons.common.WorkingPattern;
import nl.onskentons.common.WorkingTime;
import org.apache.commons.csv.CSVRecord;

/**
 * A line of the national starting set.
 *
 * @param id the same on every portal, so that the set cannot be put in twice
 */
record NationalEntry(EntryId id, OrganisationDetails details) {

    private static final String ALWAYS = "always";

    static NationalEntry of(CSVRecord line) {
        CommonDetails common = new CommonDetails(
                line.get("naam"), line.get("uitleg"), hours(line.get("uren")), Set.of(), points(line.get("nummers")));
        return new NationalEntry(
                id(line.get("naam"), "entry"),
                new OrganisationDetails(
                        common, line.get("kort"), Sector.valueOf(line.get("sector")), line.get("website"), "", "", ""));
    }

    private static List<PointDetails> points(String numbers) {
        return Stream.of(numbers.split("\\|", -1))
                .filter(number -> !number.isEmpty())
                .map(number -> new PointDetails(
                        new PointId(id(number, "point").value()),
                        PointKind.SWITCHBOARD,
                        number,
                        "",
                        "",
                        Audience.PUBLIC))
                .toList();
    }

    /** Reads nothing, {@code always}, or the days and times of a working week such as {@code MO-FR 08:00-17:00}. */
    private static WorkingPattern hours(String text) {
        if (text.isEmpty()) {
            return WorkingPattern.none();
        }
        if (text.equals(ALWAYS)) {
            return pattern(List.of(DayOfWeek.values()), LocalTime.MIDNIGHT, LocalTime.MIDNIGHT);
        }
        String[] parts = text.split("[ -]", -1);
        return pattern(
                Arrays.stream(DayOfWeek.values())
                        .dropWhile(day -> !day.name().startsWith(parts[0]))
                        .takeWhile(day -> day.compareTo(lastDay(parts[1])) <= 0)
                        .toList(),
                LocalTime.parse(parts[2]),
                LocalTime.parse(parts[3]));
    }

    private static DayOfWeek lastDay(String beginning) {
        return Arrays.stream(DayOfWeek.values())
                .filter(day -> day.name().startsWith(beginning))
                .findFirst()
                .orElseThrow();
    }

    private static WorkingPattern pattern(List<DayOfWeek> days, LocalTime from, LocalTime until) {
        return new WorkingPattern(
                days.stream().map(day -> WorkingTime.weekly(day, from, until)).toList());
    }

    private static EntryId id(String name, String kind) {
        return new EntryId(UUID.nameUUIDFromBytes(
                ("ons-kent-ons/national/" + kind + "/" + name).getBytes(StandardCharsets.UTF_8)));
    }
}
