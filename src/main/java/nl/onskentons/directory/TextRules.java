package nl.onskentons.directory;

import java.util.regex.Pattern;
import nl.onskentons.common.Rejection;

/** What every text of a card keeps to: no control characters, and a length. */
final class TextRules {

    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}&&[^\\n]]|[\\u202A-\\u202E\\u2066-\\u2069]");
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private TextRules() {}

    /** A text of one line: spaces are made single. */
    static String line(String field, String text, int max) {
        return limited(
                field,
                SPACES.matcher(CONTROL.matcher(text).replaceAll(" "))
                        .replaceAll(" ")
                        .strip(),
                max);
    }

    /** A text of several lines. */
    static String text(String field, String text, int max) {
        return limited(
                field,
                CONTROL.matcher(text.replace("\r\n", "\n")).replaceAll(" ").strip(),
                max);
    }

    private static String limited(String field, String text, int max) {
        if (text.length() > max) {
            throw Rejection.ofField(field, "rejection.text.long", max, text.length());
        }
        return text;
    }
}
