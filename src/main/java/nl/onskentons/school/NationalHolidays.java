package nl.onskentons.school;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.springframework.core.io.ClassPathResource;

/** The school holidays of the ministry, from a file that says where each year was found. */
final class NationalHolidays {

    static final String FILE = "school/school-holidays.csv";

    private static final Map<String, Holiday> WORDS = Map.of(
            "herfst", Holiday.AUTUMN,
            "kerst", Holiday.CHRISTMAS,
            "voorjaar", Holiday.SPRING,
            "mei", Holiday.MAY,
            "zomer", Holiday.SUMMER);

    private static final List<Row> ROWS = read();

    private NationalHolidays() {}

    /** All holidays of a region, in order of date. */
    static List<Row> of(SchoolRegion region) {
        return ROWS.stream().filter(row -> row.region() == region).toList();
    }

    /** The years that the file knows. */
    static SortedSet<SchoolYear> years() {
        SortedSet<SchoolYear> years = new TreeSet<>();
        ROWS.forEach(row -> years.add(row.national().year()));
        return years;
    }

    private static List<Row> read() {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(';')
                .setCommentMarker('#')
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (Reader file =
                new InputStreamReader(new ClassPathResource(FILE).getInputStream(), StandardCharsets.UTF_8)) {
            List<Row> rows = new ArrayList<>();
            format.parse(file).forEach(line -> rows.addAll(rows(line)));
            return List.copyOf(rows);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Row> rows(CSVRecord line) {
        Holiday holiday = WORDS.get(line.get("vakantie"));
        if (holiday == null) {
            throw new IllegalStateException("%s: unknown holiday in line %d".formatted(FILE, line.getRecordNumber()));
        }
        return line.get("regio")
                .chars()
                .mapToObj(letter -> new Row(
                        new NationalHoliday(SchoolYear.parse(line.get("schooljaar")), holiday),
                        region((char) letter),
                        LocalDate.parse(line.get("eerste dag")),
                        LocalDate.parse(line.get("laatste dag")),
                        line.get("soort").equals("advies")))
                .toList();
    }

    private static SchoolRegion region(char letter) {
        return switch (letter) {
            case 'N' -> SchoolRegion.NOORD;
            case 'M' -> SchoolRegion.MIDDEN;
            case 'Z' -> SchoolRegion.ZUID;
            default -> throw new IllegalStateException("%s: unknown region %s".formatted(FILE, letter));
        };
    }

    /** @param advised whether schools may choose other days; the others are fixed by the ministry */
    record Row(NationalHoliday national, SchoolRegion region, LocalDate first, LocalDate last, boolean advised) {

        DayOff dayOff() {
            return new DayOff(
                    DayKind.SCHOOL_HOLIDAY, DayName.known(national.holiday().key()), first, last);
        }
    }
}
