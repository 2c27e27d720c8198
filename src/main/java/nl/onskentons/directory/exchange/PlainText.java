package nl.onskentons.directory.exchange;

import java.text.Normalizer;
import java.util.stream.Collectors;

/** Makes text from outside harmless without changing what it says: markup stays the characters it is. */
final class PlainText {

    /** What stands for a byte that could not be read. */
    static final char UNREADABLE = '\uFFFD';

    private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
    private static final int ZERO_WIDTH_JOINER = 0x200D;

    private PlainText() {}

    /** One line: composed characters, single spaces, nothing that is invisible or turns the direction of text round. */
    static String line(String text) {
        String composed = Normalizer.isNormalized(text, Normalizer.Form.NFC)
                ? text
                : Normalizer.normalize(text, Normalizer.Form.NFC);
        StringBuilder line = new StringBuilder(composed.length());
        composed.codePoints().forEach(point -> append(line, point));
        return line.toString().strip();
    }

    /** Several lines, each as {@link #line}; empty lines at either end go. */
    static String block(String text) {
        return text.lines()
                .map(PlainText::line)
                .collect(Collectors.joining("\n"))
                .strip();
    }

    static boolean isUnreadable(String text) {
        return text.indexOf(UNREADABLE) >= 0;
    }

    private static void append(StringBuilder line, int point) {
        if (Character.isWhitespace(point) || Character.isSpaceChar(point)) {
            if (!line.isEmpty() && line.charAt(line.length() - 1) != ' ') {
                line.append(' ');
            }
        } else if (isVisible(point)) {
            line.appendCodePoint(point);
        }
    }

    private static boolean isVisible(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL, Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED -> false;
            // Joiners make up words in some scripts; the other format characters only hide or reverse.
            case Character.FORMAT -> point == ZERO_WIDTH_JOINER || point == ZERO_WIDTH_NON_JOINER;
            default -> true;
        };
    }
}
