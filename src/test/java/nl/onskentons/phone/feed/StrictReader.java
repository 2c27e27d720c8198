package nl.onskentons.phone.feed;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads a calendar as the strictest programme does that people have on their desk, and refuses what that one refuses: lines
 * that end otherwise or are too long, another coding, names that it does not know, a time zone that is not brought along.
 */
final class StrictReader {

    /** An entry of a calendar. */
    record Entry(String uid, Instant start, Instant end, String summary, String description, boolean free) {}

    /** A calendar. */
    record Read(Map<String, String> properties, List<Entry> entries) {}

    private static final DateTimeFormatter UTC = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'");
    private static final Set<String> ONE_EACH = Set.of("UID", "DTSTAMP", "DTSTART", "DTEND", "SUMMARY", "TRANSP");

    private StrictReader() {}

    static Read read(byte[] bytes) {
        List<String> lines = unfolded(text(bytes));
        require(lines.removeFirst().equals("BEGIN:VCALENDAR"), "begins");
        require(lines.removeLast().equals("END:VCALENDAR"), "ends");
        Map<String, String> calendar = new LinkedHashMap<>();
        List<Entry> entries = new ArrayList<>();
        Set<String> uids = new HashSet<>();
        @Nullable Map<String, String> entry = null;
        for (String line : lines) {
            if (line.equals("BEGIN:VEVENT")) {
                require(entry == null, "no entry inside another");
                entry = new LinkedHashMap<>();
            } else if (line.equals("END:VEVENT")) {
                Map<String, String> whole = Objects.requireNonNull(entry, "Refused: ends what did not begin");
                require(whole.keySet().containsAll(ONE_EACH), "has everything: " + whole);
                require(uids.add(value(whole, "UID")), "a UID once");
                entries.add(new Entry(
                        value(whole, "UID"),
                        moment(value(whole, "DTSTART")),
                        moment(value(whole, "DTEND")),
                        unescaped(value(whole, "SUMMARY")),
                        unescaped(whole.getOrDefault("DESCRIPTION", "")),
                        value(whole, "TRANSP").equals("TRANSPARENT")));
                moment(value(whole, "DTSTAMP"));
                entry = null;
            } else {
                int colon = line.indexOf(':');
                require(colon > 0, "a name and a value: " + line);
                String name = line.substring(0, colon).replaceAll(";.*", "");
                require(name.matches("[A-Z-]+"), "a name: " + name);
                require(!line.substring(0, colon).contains("TZID"), "no zone that is not there");
                require(!name.equals("RRULE"), "no repetition");
                String before = (entry == null ? calendar : entry).put(name, line.substring(colon + 1));
                require(before == null, "once: " + name);
            }
        }
        require(entry == null, "every entry ends");
        require(value(calendar, "VERSION").equals("2.0"), "version");
        require(!value(calendar, "PRODID").isBlank(), "product");
        require(value(calendar, "METHOD").equals("PUBLISH"), "method");
        return new Read(calendar, entries);
    }

    private static String text(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new AssertionError("Not UTF-8", e);
        }
    }

    private static List<String> unfolded(String text) {
        require(text.endsWith("\r\n"), "the last line ends");
        require(!text.replace("\r\n", "").matches("(?s).*[\r\n].*"), "every line ends in CR LF");
        List<String> lines = new ArrayList<>();
        for (String line : text.substring(0, text.length() - 2).split("\r\n", -1)) {
            require(line.getBytes(StandardCharsets.UTF_8).length <= 75, "75 octets: " + line);
            require(!line.isEmpty(), "no empty line");
            if (line.startsWith(" ")) {
                lines.addLast(lines.removeLast() + line.substring(1));
            } else {
                lines.add(line);
            }
        }
        return lines;
    }

    static String unescaped(String value) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < value.length(); i++) {
            char each = value.charAt(i);
            require(each != ',' && each != ';', "escaped: " + value);
            if (each == '\\') {
                i++;
                char next = value.charAt(i);
                require("\\,;nN".indexOf(next) >= 0, "a known escape: " + value);
                text.append(next == 'n' || next == 'N' ? '\n' : next);
            } else {
                text.append(each);
            }
        }
        return text.toString();
    }

    private static Instant moment(String value) {
        return LocalDateTime.parse(value, UTC).toInstant(ZoneOffset.UTC);
    }

    private static String value(Map<String, String> properties, String name) {
        return Objects.requireNonNull(properties.get(name), () -> "Refused: no " + name);
    }

    private static void require(boolean holds, String what) {
        if (!holds) {
            throw new AssertionError("Refused: " + what);
        }
    }
}
