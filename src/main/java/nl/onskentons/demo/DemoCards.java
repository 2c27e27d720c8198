package nl.onskentons.demo;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Stream;
import nl.onskentons.common.WeekParity;
import nl.onskentons.common.WorkingPattern;
import nl.onskentons.common.WorkingTime;
import nl.onskentons.directory.Audience;
import nl.onskentons.directory.PointDetails;
import nl.onskentons.directory.PointId;
import nl.onskentons.directory.PointKind;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.springframework.core.io.ClassPathResource;

/** The files in which the cards of the example schools stand. */
final class DemoCards {

    private static final String NEVER = "-";

    private static final CSVFormat FORMAT = CSVFormat.DEFAULT
            .builder()
            .setDelimiter(';')
            .setQuote(null)
            .setCommentMarker('#')
            .setHeader()
            .setSkipHeaderRecord(true)
            .get();

    private DemoCards() {}

    /** The lines of a file in {@code resources/demo}, under their keys. */
    static Map<String, CSVRecord> read(String name) {
        Map<String, CSVRecord> lines = new LinkedHashMap<>();
        lines(name).forEach(line -> lines.put(line.get("key"), line));
        return lines;
    }

    /** The lines of a file in {@code resources/demo}. */
    static List<CSVRecord> lines(String name) {
        try (Reader reader =
                new InputStreamReader(new ClassPathResource("demo/" + name).getInputStream(), StandardCharsets.UTF_8)) {
            return FORMAT.parse(reader).getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The parts of a cell that holds several things. */
    static List<String> parts(String cell) {
        return Stream.of(cell.split("\\|", -1)).filter(part -> !part.isEmpty()).toList();
    }

    /** Reads {@code MO-FR 08:00-17:00} and, for the A weeks alone, {@code A:MO-WE 08:00-16:00}, with commas between. */
    static WorkingPattern hours(String cell) {
        List<WorkingTime> times = new ArrayList<>();
        for (String part : cell.split(",", -1)) {
            if (!part.isEmpty()) {
                WeekParity week = part.startsWith("A:")
                        ? WeekParity.ODD
                        : part.startsWith("B:") ? WeekParity.EVEN : WeekParity.EVERY;
                String[] words = (week == WeekParity.EVERY ? part : part.substring(2)).split("[ -]", -1);
                DayOfWeek last = day(words[1]);
                for (DayOfWeek day = day(words[0]); day.compareTo(last) <= 0; day = day.plus(1)) {
                    times.add(new WorkingTime(day, LocalTime.parse(words[2]), LocalTime.parse(words[3]), week));
                    if (day == DayOfWeek.SUNDAY) {
                        break;
                    }
                }
            }
        }
        return new WorkingPattern(times);
    }

    private static DayOfWeek day(String beginning) {
        return Arrays.stream(DayOfWeek.values())
                .filter(day -> day.name().startsWith(beginning))
                .findFirst()
                .orElseThrow();
    }

    /**
     * A number or address, and how old its confirmation is.
     *
     * @param days since somebody confirmed it; empty when nobody did
     */
    record Point(PointDetails details, OptionalInt days) {

        /** Reads {@code MOBILE/06 00 00 00 01/STAFF/12/label}. */
        static Point parse(String text) {
            String[] parts = text.split("/", -1);
            PointDetails details = new PointDetails(
                    PointId.random(), PointKind.valueOf(parts[0]), parts[1], "", parts[4], Audience.valueOf(parts[2]));
            return new Point(
                    details, parts[3].equals(NEVER) ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(parts[3])));
        }
    }
}
