package nl.onskentons.surveillance.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import nl.onskentons.common.CellGuard;
import nl.onskentons.surveillance.GeoPoint;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;

/**
 * Writes CSV with a byte order mark, semicolons and decimal commas, as a Dutch Excel reads it. Cells pass through
 * {@link CellGuard}.
 */
public final class PlacesCsvWriter {

    static final String NUMBER = "nummer";
    static final String LATITUDE = "breedtegraad";
    static final String LONGITUDE = "lengtegraad";

    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setDelimiter(';')
            .setQuoteMode(QuoteMode.ALL)
            .get();

    private final OutWords words;

    public PlacesCsvWriter(OutWords words) {
        this.words = words;
    }

    /** Numbers the places in their order. The stream stays open. */
    public void write(List<OutPlace> places, OutputStream out) {
        try {
            OutputStreamWriter text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            text.write('\uFEFF');
            CSVPrinter printer = new CSVPrinter(text, FORMAT);
            List<String> headers = new ArrayList<>(List.of(NUMBER));
            PlaceColumn.ALL.forEach(column -> headers.add(column.inFile()));
            headers.addAll(List.of(LATITUDE, LONGITUDE));
            printer.printRecord(headers);
            for (int i = 0; i < places.size(); i++) {
                printer.printRecord(cells(i + 1, places.get(i)).stream()
                        .map(CellGuard::guard)
                        .toList());
            }
            printer.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> cells(int number, OutPlace place) {
        List<String> cells = new ArrayList<>(List.of(String.valueOf(number)));
        cells.addAll(words.cells(place, PlaceColumn.ALL));
        cells.add(place.point()
                .map(GeoPoint::latitude)
                .map(PlacesCsvWriter::degrees)
                .orElse(""));
        cells.add(place.point()
                .map(GeoPoint::longitude)
                .map(PlacesCsvWriter::degrees)
                .orElse(""));
        return cells;
    }

    private static String degrees(double degrees) {
        return String.valueOf(degrees).replace('.', ',');
    }
}
