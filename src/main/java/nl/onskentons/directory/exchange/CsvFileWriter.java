package nl.onskentons.directory.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import nl.onskentons.common.CellGuard;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;

/**
 * Writes CSV with a byte order mark and semicolons: without these a Dutch Excel shows broken accents in one column. Cells
 * pass through {@link CellGuard}. Its headers are a part of the format, and {@code column-headers.properties} knows them.
 */
final class CsvFileWriter implements AddressBookWriter {

    private static final int NUMBERS = 5;
    private static final int EMAILS = 3;
    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setDelimiter(';')
            .setQuoteMode(QuoteMode.ALL)
            .get();

    @Override
    public void write(Iterator<? extends Card> cards, OutputStream out) throws IOException {
        OutputStreamWriter text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        text.write('\uFEFF');
        // Not closed, because that would close the stream, which is the caller's.
        CSVPrinter printer = new CSVPrinter(text, FORMAT);
        printer.printRecord(headers());
        while (cards.hasNext()) {
            ContactCard card =
                    switch (cards.next()) {
                        case ContactCard contact -> contact;
                        case OrganisationCard organisation -> organisation.asContact();
                    };
            printer.printRecord(cells(card).stream().map(CellGuard::guard).toList());
        }
        printer.flush();
    }

    @Override
    public String mediaType() {
        return "text/csv;charset=utf-8";
    }

    @Override
    public String extension() {
        return "csv";
    }

    private static List<String> headers() {
        List<String> headers = new ArrayList<>(
                List.of("Voornaam", "Achternaam", "Weergavenaam", "Organisatie", "Afdeling", "Functie"));
        for (int i = 1; i <= NUMBERS; i++) {
            headers.addAll(List.of("Telefoon " + i + " soort", "Telefoon " + i, "Telefoon " + i + " toestel"));
        }
        for (int i = 1; i <= EMAILS; i++) {
            headers.add("E-mail " + i);
        }
        headers.addAll(List.of("Website", "Straat", "Postcode", "Plaats", "Waarvoor", "Talen", "Ringen"));
        headers.addAll(List.of("Korte naam", "Sector", "Postadres", "Werktijden", "Kenmerk"));
        return headers;
    }

    private static List<String> cells(ContactCard card) {
        List<String> cells = new ArrayList<>(List.of(
                card.name().given(),
                card.name().family(),
                card.name().formatted(),
                card.organisation(),
                card.department(),
                card.role()));
        for (int i = 0; i < NUMBERS; i++) {
            cells.addAll(i < card.numbers().size() ? number(card.numbers(), i) : List.of("", "", ""));
        }
        for (int i = 0; i < EMAILS; i++) {
            boolean last = i == EMAILS - 1;
            int end =
                    last ? card.emails().size() : Math.min(i + 1, card.emails().size());
            cells.add(i < card.emails().size() ? joined(card.emails().subList(i, end)) : "");
        }
        cells.addAll(List.of(
                card.website(),
                card.address().street(),
                card.address().postalCode(),
                card.address().city(),
                card.note(),
                joined(card.languages()),
                joined(card.categories()),
                card.own().shortName(),
                SectorNames.of(card.own()),
                card.own().mailingAddress(),
                WeekHours.format(card.own().hours()),
                card.uid()));
        return cells;
    }

    /** The last number takes along those for which there is no column; only their kind is lost. */
    private static List<String> number(List<CardNumber> numbers, int place) {
        CardNumber number = numbers.get(place);
        List<String> texts = new ArrayList<>(List.of(number.text()));
        if (place == NUMBERS - 1) {
            numbers.stream()
                    .skip(NUMBERS)
                    .map(more -> more.extension().isEmpty() ? more.text() : more.text() + " tst. " + more.extension())
                    .forEach(texts::add);
        }
        return List.of(kind(number.kind()), joined(texts), number.extension());
    }

    private static String kind(CardNumber.Kind kind) {
        return switch (kind) {
            case MOBILE -> "mobiel";
            case FIXED -> "vast";
            case FAX -> "fax";
            case OTHER -> "";
        };
    }

    private static String joined(List<String> values) {
        return String.join(RowMapping.SEPARATOR, values);
    }
}
