package nl.onskentons.phone.feed;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Folds lines as RFC 5545 section 3.1 wants them: no longer than 75 octets, and never inside a character. The library counts
 * characters, so that a line with many accents is too long for a strict reader.
 */
final class ContentLines {

    private static final int MAX_OCTETS = 75;
    private static final String BREAK = "\r\n";

    private ContentLines() {}

    /** The same text with every line folded; lines end in CR LF. */
    static String folded(String unfolded) {
        StringBuilder folded = new StringBuilder(unfolded.length() + unfolded.length() / 16);
        unfolded.lines()
                .flatMap(line -> parts(line).stream())
                .forEach(part -> folded.append(part).append(BREAK));
        return folded.toString();
    }

    private static List<String> parts(String line) {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        int octets = 0;
        for (int i = 0; i < line.length(); ) {
            String character = Character.toString(line.codePointAt(i));
            int length = character.getBytes(StandardCharsets.UTF_8).length;
            if (octets + length > MAX_OCTETS) {
                parts.add(part.toString());
                part.setLength(0);
                part.append(' ');
                octets = 1;
            }
            part.append(character);
            octets += length;
            i += character.length();
        }
        parts.add(part.toString());
        return parts;
    }
}
