package nl.onskentons.directory.exchange;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.onskentons.directory.exchange.CardNumber.Kind;
import nl.onskentons.directory.exchange.ColumnHeaders.Meaning;
import org.jspecify.annotations.Nullable;

/** Makes a card of one row of a table, CSV or XLSX alike. */
final class RowMapping {

    /** What stands between several values in one cell, as Google writes it. */
    static final String SEPARATOR = " ::: ";

    private static final int LAST = 90;

    private static final class Number {
        String text = "";
        String kind = "";
        String extension = "";
    }

    private static final class Place {
        String street = "";
        String postalCode = "";
        String city = "";

        boolean isEmpty() {
            return (street + postalCode + city).isEmpty();
        }
    }

    private final ColumnHeaders headers;
    private final CardDraft draft = new CardDraft();
    private final Map<Integer, Number> numbers = new TreeMap<>();
    private final Map<Integer, Place> places = new TreeMap<>();

    private RowMapping(ColumnHeaders headers) {
        this.headers = headers;
    }

    /** The card, or nothing for a row without content. */
    static Optional<ReadCard> read(ColumnHeaders headers, List<String> cells, CardPosition position) {
        if (cells.stream().allMatch(String::isBlank)) {
            return Optional.empty();
        }
        // A cell beyond the header means that the others have moved too, as an unquoted delimiter does.
        if (cells.stream().skip(headers.size()).anyMatch(cell -> !cell.isBlank())) {
            return Optional.of(RefusedCard.because(position, "columns"));
        }
        RowMapping row = new RowMapping(headers);
        for (int place = 0; place < cells.size(); place++) {
            Meaning meaning = headers.at(place);
            String cell = cells.get(place);
            if (meaning != null && !cell.isBlank()) {
                row.take(meaning, cell);
            }
        }
        row.numbers.forEach(row::number);
        row.places.values().stream()
                .filter(found -> !found.isEmpty())
                .findFirst()
                .ifPresent(row::place);
        return row.draft.saysNothing() ? Optional.empty() : Optional.of(row.draft.build(position));
    }

    private void take(Meaning meaning, String cell) {
        int index = meaning.index();
        switch (meaning.column()) {
            case UID -> draft.text(CardField.UID, cell);
            case PREFIX -> draft.text(CardField.PREFIX, cell);
            case GIVEN -> draft.text(CardField.GIVEN, cell);
            case MIDDLE -> draft.text(CardField.MIDDLE, cell);
            case FAMILY -> draft.text(CardField.FAMILY, cell);
            case SUFFIX -> draft.text(CardField.SUFFIX, cell);
            case NICKNAME -> draft.text(CardField.NICKNAME, cell);
            case FORMATTED -> draft.text(CardField.FORMATTED, cell);
            case ORGANISATION -> draft.text(CardField.ORGANISATION, cell);
            case DEPARTMENT -> draft.text(CardField.DEPARTMENT, cell);
            case ROLE -> draft.text(CardField.ROLE, cell);
            case WEBSITE -> draft.text(CardField.WEBSITE, first(cell));
            case SHORT_NAME -> draft.text(CardField.SHORT_NAME, cell);
            case SECTOR -> draft.text(CardField.SECTOR, cell);
            case MAILING_ADDRESS -> draft.text(CardField.MAILING_ADDRESS, cell);
            case HOURS -> draft.text(CardField.HOURS, cell);
            case NOTE -> draft.text(CardField.NOTE, cell);
            case MOBILE -> numbers(cell, Kind.MOBILE, LAST / 2);
            case FIXED -> numbers(cell, Kind.FIXED, LAST / 2);
            case OTHER -> numbers(cell, Kind.OTHER, LAST / 2);
            case FAX -> numbers(cell, Kind.FAX, LAST);
            case PRIMARY -> numbers(cell, Kind.OTHER, 0);
            case NUMBER -> numbered(index).text = cell;
            case NUMBER_KIND -> numbered(index).kind = cell;
            case EXTENSION -> numbered(index).extension = cell;
            case EMAIL -> values(cell).forEach(value -> draft.email(value, index));
            case STREET -> street(place(0), cell);
            case POSTAL_CODE -> place(0).postalCode = cell;
            case CITY -> place(0).city = cell;
            case NUMBERED_STREET -> street(place(index), cell);
            case NUMBERED_POSTAL_CODE -> place(index).postalCode = cell;
            case NUMBERED_CITY -> place(index).city = cell;
            case HOME_STREET -> street(place(LAST), cell);
            case HOME_POSTAL_CODE -> place(LAST).postalCode = cell;
            case HOME_CITY -> place(LAST).city = cell;
            case LANGUAGE -> split(cell).forEach(draft::language);
            case LANGUAGE_LIST -> values(cell).forEach(draft::language);
            case CATEGORY -> split(cell).forEach(draft::category);
            case CATEGORY_LIST -> values(cell).filter(RowMapping::isOwnWord).forEach(draft::category);
        }
    }

    private Number numbered(int index) {
        return numbers.computeIfAbsent(index, _ -> new Number());
    }

    private Place place(int rank) {
        return places.computeIfAbsent(rank, _ -> new Place());
    }

    private static void street(Place place, String line) {
        place.street = place.street.isEmpty() ? line : place.street + ", " + line;
    }

    private void place(Place place) {
        draft.text(CardField.STREET, place.street);
        draft.text(CardField.POSTAL_CODE, place.postalCode);
        draft.text(CardField.CITY, place.city);
    }

    private void numbers(String cell, Kind kind, int preference) {
        values(cell).forEach(value -> draft.number(value, kind, preference, ""));
    }

    private void number(int index, Number number) {
        // Google puts a star before the kind of the number it calls first.
        int preference = number.kind.strip().startsWith("*") ? 0 : index;
        List<String> texts = values(number.text).toList();
        for (int i = 0; i < texts.size(); i++) {
            draft.number(texts.get(i), kind(number.kind), preference, i == 0 ? number.extension : "");
        }
    }

    static Kind kind(@Nullable String name) {
        String plain = name == null ? "" : name.toLowerCase(Locale.ROOT);
        if (plain.contains("fax")) {
            return Kind.FAX;
        }
        if (plain.contains("mobi") || plain.contains("cell") || plain.contains("gsm")) {
            return Kind.MOBILE;
        }
        boolean fixed = Stream.of("work", "werk", "home", "thuis", "privé", "main", "hoofd", "vast")
                .anyMatch(plain::contains);
        return fixed ? Kind.FIXED : Kind.OTHER;
    }

    private static boolean isOwnWord(String label) {
        // Google marks the labels that everyone has, such as "* myContacts".
        return !label.startsWith("* ");
    }

    private static String first(String cell) {
        return values(cell).findFirst().orElse("");
    }

    private static Stream<String> values(String cell) {
        return Arrays.stream(cell.split(":::")).map(String::strip).filter(value -> !value.isEmpty());
    }

    private static Stream<String> split(String cell) {
        return Arrays.stream(cell.split("[;,]|:::")).map(String::strip).filter(value -> !value.isEmpty());
    }
}
