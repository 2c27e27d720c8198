package nl.onskentons.surveillance.exchange;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.onskentons.common.CellGuard;
import nl.onskentons.common.Folding;
import nl.onskentons.common.Rejection;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads places from a table with headers, in which semicolons, commas or tabs stand between the cells. */
final class CsvReader {

    private static final List<String> NAMES = List.of("naam", "name", "plek", "titel", "title", "omschrijving");
    private static final List<String> LATITUDES = List.of("breedtegraad", "latitude", "lat", "breedte", "noord");
    private static final List<String> LONGITUDES =
            List.of("lengtegraad", "longitude", "lon", "lng", "long", "lengte", "oost");

    private CsvReader() {}

    static void read(String text, PlaceFile.Rows rows) {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(delimiter(text))
                .setIgnoreEmptyLines(true)
                .get();
        try (CSVParser table = CSVParser.builder()
                .setReader(new StringReader(text))
                .setFormat(format)
                .get()) {
            Headers headers = null;
            for (CSVRecord line : table) {
                if (headers == null) {
                    headers = Headers.of(line);
                } else {
                    rows.add(headers.place(line));
                }
            }
        } catch (IOException | UncheckedIOException | IllegalStateException broken) {
            throw Rejection.of("rejection.places.broken");
        }
    }

    /** What stands most often in the first line. */
    private static char delimiter(String text) {
        String first = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        return Stream.of(';', ',', '\t')
                .max(Comparator.comparingLong(
                        sign -> first.chars().filter(each -> each == sign).count()))
                .orElseThrow();
    }

    /** In which columns it stands. */
    private record Headers(int name, int latitude, int longitude) {

        static Headers of(CSVRecord line) {
            List<String> names = line.stream().map(cell -> Folding.fold(cell)).toList();
            Headers headers = new Headers(find(names, NAMES), find(names, LATITUDES), find(names, LONGITUDES));
            if (headers.name < 0 || headers.latitude < 0 || headers.longitude < 0) {
                throw Rejection.of("rejection.places.columns");
            }
            return headers;
        }

        private static int find(List<String> names, List<String> wanted) {
            return wanted.stream()
                    .mapToInt(names::indexOf)
                    .filter(place -> place >= 0)
                    .findFirst()
                    .orElse(-1);
        }

        ReadPlace place(CSVRecord line) {
            return ReadPlace.at(
                    Math.toIntExact(line.getRecordNumber()),
                    cell(line, name),
                    cell(line, latitude),
                    cell(line, longitude));
        }

        private static String cell(CSVRecord line, int column) {
            return column < line.size() ? CellGuard.restore(line.get(column)) : "";
        }
    }
}
