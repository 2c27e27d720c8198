package nl.onskentons.directory.exchange;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.onskentons.common.CellGuard;
import nl.onskentons.directory.exchange.CsvRecords.Cells;
import org.jspecify.annotations.Nullable;

/** Reads CSV as Outlook, Google, Numbers, Excel and we ourselves write it. */
final class CsvCards {

    private static final char[] DELIMITERS = {';', ',', '\t'};
    private static final Pattern DECLARED = Pattern.compile("(?i)\"?sep=(.)\"?");

    /** Titles and empty lines that people put above the header. */
    private static final int LINES_BEFORE_HEADER = 10;

    private final TextFile file;
    private final String fileName;
    private final Delivery delivery;

    CsvCards(TextFile file, String fileName, Delivery delivery) {
        this.file = file;
        this.fileName = fileName;
        this.delivery = delivery;
    }

    void read() throws IOException {
        List<String> head = head();
        char delimiter = delimiter(head);
        CsvRecords records = new CsvRecords(file, delimiter);
        ColumnHeaders headers = headers(records, head);
        Cells cells = records.next();
        while (cells != null && delivery.goesOn()) {
            CardPosition position = new CardPosition(delivery.next(), cells.line());
            card(headers, cells.cells(), position).ifPresent(delivery::hand);
            cells = records.next();
        }
    }

    private static Optional<ReadCard> card(ColumnHeaders headers, @Nullable List<String> cells, CardPosition position) {
        return cells == null
                ? Optional.of(RefusedCard.because(position, "quotes"))
                : RowMapping.read(
                        headers, cells.stream().map(CellGuard::restore).toList(), position);
    }

    private List<String> head() throws IOException {
        List<String> head = new ArrayList<>();
        int longest = 0;
        while (head.size() < LINES_BEFORE_HEADER) {
            String line = file.next();
            if (line == null) {
                break;
            }
            head.add(line);
            longest = Math.max(longest, line.length());
        }
        if (longest > CsvRecords.MOST_CHARACTERS) {
            throw Rejections.because("unknown", fileName);
        }
        file.giveBack(head);
        return head;
    }

    /** The delimiter by which most headers are known. */
    private static char delimiter(List<String> head) {
        Matcher declared =
                DECLARED.matcher(head.isEmpty() ? "" : head.getFirst().strip());
        if (declared.matches()) {
            return declared.group(1).charAt(0);
        }
        char best = DELIMITERS[0];
        int most = 0;
        for (char delimiter : DELIMITERS) {
            int recognised = head.stream()
                    .map(line -> ColumnHeaders.of(cells(line, delimiter)).recognised())
                    .max(Comparator.naturalOrder())
                    .orElse(0);
            if (recognised > most) {
                best = delimiter;
                most = recognised;
            }
        }
        return best;
    }

    private ColumnHeaders headers(CsvRecords records, List<String> head) throws IOException {
        for (int i = 0; i < LINES_BEFORE_HEADER; i++) {
            Cells cells = records.next();
            if (cells == null) {
                break;
            }
            ColumnHeaders headers = ColumnHeaders.of(cells.cells() == null ? List.of() : cells.cells());
            if (headers.canName()) {
                return headers;
            }
        }
        boolean table = head.stream()
                .anyMatch(line -> line.indexOf(';') >= 0 || line.indexOf(',') >= 0 || line.indexOf('\t') >= 0);
        throw table ? Rejections.because("header") : Rejections.because("unknown", fileName);
    }

    /** A first, rough cut, good enough to count headers. */
    private static List<String> cells(String line, char delimiter) {
        return List.of(line.replace("\"", "").split(Pattern.quote(String.valueOf(delimiter)), -1));
    }
}
