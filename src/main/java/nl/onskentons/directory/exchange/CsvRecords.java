package nl.onskentons.directory.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * The records of a CSV file (RFC 4180), with any delimiter and any line end.
 *
 * <p>A quotation mark that is never closed would swallow the rest of the file. So a record is cut out first; when it does
 * not end within reason, only its first line is given up and reading goes on at the next.
 */
final class CsvRecords {

    private static final int MOST_LINES = 200;
    static final int MOST_CHARACTERS = 64 * 1024;

    /**
     * One record.
     *
     * @param line on which it begins
     * @param cells null when the record is broken
     */
    record Cells(int line, @Nullable List<String> cells) {}

    private final TextFile file;
    private final char delimiter;
    private final CSVFormat format;

    CsvRecords(TextFile file, char delimiter) {
        this.file = file;
        this.delimiter = delimiter;
        this.format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(delimiter)
                .setTrailingData(true)
                .setIgnoreEmptyLines(false)
                .get();
    }

    /** The next record, or null after the last. */
    @Nullable
    Cells next() throws IOException {
        String first = file.next();
        if (first == null) {
            return null;
        }
        int start = file.line();
        if (first.length() > MOST_CHARACTERS) {
            return new Cells(start, null);
        }
        List<String> continued = new ArrayList<>();
        StringBuilder text = new StringBuilder(first);
        boolean quoted = endsQuoted(first, false);
        while (quoted) {
            String line = file.next();
            if (line == null || continued.size() == MOST_LINES || text.length() + line.length() > MOST_CHARACTERS) {
                if (line != null) {
                    continued.add(line);
                }
                file.giveBack(continued);
                return new Cells(start, null);
            }
            continued.add(line);
            text.append('\n').append(line);
            quoted = endsQuoted(line, true);
        }
        return new Cells(start, parsed(text.toString()));
    }

    private @Nullable List<String> parsed(String text) {
        try (CSVParser parser = CSVParser.parse(text, format)) {
            List<CSVRecord> records = parser.getRecords();
            return records.isEmpty() ? List.of() : records.getFirst().toList();
        } catch (IOException | UncheckedIOException e) {
            return null;
        }
    }

    /** Whether a line ends inside quotation marks. */
    private boolean endsQuoted(String line, boolean startsQuoted) {
        boolean quoted = startsQuoted;
        boolean atStart = !startsQuoted;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (quoted) {
                if (c == '"' && i + 1 < line.length() && line.charAt(i + 1) == '"') {
                    i++;
                } else if (c == '"') {
                    quoted = false;
                }
            } else if (c == '"' && atStart) {
                quoted = true;
            }
            atStart = !quoted && c == delimiter;
        }
        return quoted;
    }
}
