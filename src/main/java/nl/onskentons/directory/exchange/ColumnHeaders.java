package nl.onskentons.directory.exchange;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Recognises the columns of a table by their headers, in Dutch and English, as the known programs write them. */
final class ColumnHeaders {

    /**
     * A recognised header.
     *
     * @param index the number in it: 2 in "E-mail 2 - Value"; 1 when there is none
     */
    record Meaning(Column column, int index) {}

    private static final Pattern DIGITS = Pattern.compile("\\d{1,3}");
    private static final Set<Column> NAMES =
            EnumSet.of(Column.GIVEN, Column.FAMILY, Column.FORMATTED, Column.ORGANISATION);
    private static final Map<String, Column> KNOWN = load();

    private final List<@Nullable Meaning> columns;

    private ColumnHeaders(List<@Nullable Meaning> columns) {
        this.columns = columns;
    }

    static ColumnHeaders of(List<String> headers) {
        List<@Nullable Meaning> columns = new ArrayList<>();
        headers.forEach(header -> columns.add(meaning(header)));
        return new ColumnHeaders(columns);
    }

    /** Whether there is a column to name a card by, without which a row is not a card. */
    boolean canName() {
        return columns.stream().filter(Objects::nonNull).anyMatch(meaning -> NAMES.contains(meaning.column()));
    }

    /** How many headers are known. */
    int recognised() {
        return (int) columns.stream().filter(Objects::nonNull).count();
    }

    int size() {
        return columns.size();
    }

    /** What the column at this place holds, or null when that is of no use to us. */
    @Nullable
    Meaning at(int place) {
        return place < columns.size() ? columns.get(place) : null;
    }

    private static @Nullable Meaning meaning(String header) {
        String plain = plain(header);
        Matcher digits = DIGITS.matcher(plain);
        int index = digits.find() ? Integer.parseInt(digits.group()) : 1;
        Column column = KNOWN.get(digits.replaceFirst("#"));
        return column == null ? null : new Meaning(column, index);
    }

    /** "E-mail 2 - Value" as "e mail 2 value". */
    private static String plain(String header) {
        return Normalizer.normalize(header, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9#]+", " ")
                .strip();
    }

    private static Map<String, Column> load() {
        Map<String, Column> known = new HashMap<>();
        Properties file = new Properties();
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(ColumnHeaders.class.getResourceAsStream("column-headers.properties")),
                StandardCharsets.UTF_8)) {
            file.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        for (String column : file.stringPropertyNames()) {
            for (String header : file.getProperty(column).split("\\|")) {
                known.put(plain(header), Column.valueOf(column));
            }
        }
        return Map.copyOf(known);
    }
}
