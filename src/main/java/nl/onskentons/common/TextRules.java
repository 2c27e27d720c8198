package nl.onskentons.common;

import java.util.regex.Pattern;

/** What every text that people type keeps to: no character that cannot be read or printed, and a length. */
public final class TextRules {

    /** Control characters, those that turn the direction of what follows, half pairs, and what is no character at all. */
    private static final Pattern UNREADABLE =
            Pattern.compile("[\\p{Cntrl}&&[^\\n]]|[\\u202A-\\u202E\\u2066-\\u2069\\p{Cs}\\uFFFE\\uFFFF]");

    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0]+");

    private TextRules() {}

    /**
     * A text on one line: spaces are made single.
     *
     * @throws Rejection {@code rejection.text.long} of the field
     */
    public static String line(String field, String text, int max) {
        return limited(field, line(text), max);
    }

    /** The same, however long. */
    public static String line(String text) {
        return SPACES.matcher(UNREADABLE.matcher(text).replaceAll(" "))
                .replaceAll(" ")
                .strip();
    }

    /**
     * A text of several lines.
     *
     * @throws Rejection {@code rejection.text.long} of the field
     */
    public static String text(String field, String text, int max) {
        return limited(
                field,
                UNREADABLE.matcher(text.replace("\r\n", "\n")).replaceAll(" ").strip(),
                max);
    }

    private static String limited(String field, String text, int max) {
        if (text.length() > max) {
            throw Rejection.ofField(field, "rejection.text.long", max, text.length());
        }
        return text;
    }
}
