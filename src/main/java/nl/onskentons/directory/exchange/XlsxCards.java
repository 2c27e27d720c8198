package nl.onskentons.directory.exchange;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.onskentons.common.Rejection;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;

/** Reads the first sheet of an XLSX file. Formulas are never calculated: what the file says they came to, counts. */
final class XlsxCards {

    private static final int ROWS_BEFORE_HEADER = 10;
    private static final int LONGEST_NUMBER = 40;

    private final Path file;
    private final long size;
    private long rows;
    private long rowsRead;

    private XlsxCards(Path file, long size) {
        this.file = file;
        this.size = size;
    }

    static ReadSummary read(Path file, String fileName, long size, Consumer<ReadCard> sink, ReadProgress progress)
            throws IOException {
        XlsxCards cards = new XlsxCards(file, size);
        cards.rows = XlsxGuard.check(file, fileName);
        Delivery delivery = new Delivery(sink, progress, cards::bytesRead, size);
        try (ReadableWorkbook workbook = intact(cards::open);
                Stream<Row> rows = intact(() -> rows(workbook))) {
            cards.read(rows.iterator(), delivery);
        }
        return delivery.finish(AddressBookFormat.XLSX);
    }

    private ReadableWorkbook open() {
        try {
            return new ReadableWorkbook(file.toFile(), new ReadingOptions(false, true));
        } catch (IOException e) {
            throw Rejections.because("broken");
        }
    }

    private static Stream<Row> rows(ReadableWorkbook workbook) {
        Sheet sheet = workbook.getSheets()
                .filter(candidate -> candidate.getVisibility() == SheetVisibility.VISIBLE)
                .findFirst()
                .orElseGet(workbook::getFirstSheet);
        try {
            return sheet.openStream();
        } catch (IOException e) {
            throw Rejections.because("broken");
        }
    }

    private void read(Iterator<Row> rows, Delivery delivery) {
        ColumnHeaders headers = headers(rows);
        while (intact(rows::hasNext) && delivery.goesOn()) {
            Row row = intact(rows::next);
            rowsRead++;
            CardPosition position = new CardPosition(delivery.next(), row.getRowNum());
            RowMapping.read(headers, cells(row), position).ifPresent(delivery::hand);
        }
    }

    private ColumnHeaders headers(Iterator<Row> rows) {
        for (int i = 0; i < ROWS_BEFORE_HEADER && intact(rows::hasNext); i++) {
            ColumnHeaders headers = ColumnHeaders.of(cells(intact(rows::next)));
            rowsRead++;
            if (headers.canName()) {
                return headers;
            }
        }
        throw Rejections.because("header");
    }

    private static List<String> cells(Row row) {
        List<String> cells = new ArrayList<>(row.getCellCount());
        for (Cell cell : row) {
            cells.add(cell == null ? "" : text(cell));
        }
        return cells;
    }

    private static String text(Cell cell) {
        if (cell.getType() == CellType.ERROR || cell.getValue() == null) {
            return "";
        }
        return cell.getType() == CellType.NUMBER
                ? number(cell.asNumber())
                : cell.getValue().toString();
    }

    /** In full, because spreadsheets write long numbers with an exponent; but 1E999999999 would be a billion noughts. */
    private static String number(BigDecimal number) {
        BigDecimal shortest = number.stripTrailingZeros();
        return Math.abs(shortest.scale()) > LONGEST_NUMBER ? shortest.toString() : shortest.toPlainString();
    }

    private long bytesRead() {
        return rows == 0 ? size : size * rowsRead / rows;
    }

    /** What the library stumbles over is damage in the file, whatever the exception. */
    private static <T> T intact(Supplier<T> step) {
        try {
            return step.get();
        } catch (Rejection e) {
            throw e;
        } catch (RuntimeException e) {
            throw Rejections.because("broken");
        }
    }
}
