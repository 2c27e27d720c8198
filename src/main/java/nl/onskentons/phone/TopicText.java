package nl.onskentons.phone;

import java.util.regex.Pattern;
import nl.onskentons.common.Rejection;

/** What every text of a topic keeps to: one line, no control characters, and a length. */
final class TopicText {

    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}|[\\u202A-\\u202E\\u2066-\\u2069]");
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private TopicText() {}

    /** The text on one line with single spaces; what is too long is refused at the field. */
    static String line(String field, String text, int max) {
        String line = SPACES.matcher(CONTROL.matcher(text).replaceAll(" "))
                .replaceAll(" ")
                .strip();
        if (line.length() > max) {
            throw Rejection.ofField(field, "rejection.text.long", max, line.length());
        }
        return line;
    }
}
