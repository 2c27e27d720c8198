package nl.onskentons.glossary;

import java.util.BitSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The parts of a text in which nothing is explained: what somebody else said, between quotation marks, and addresses.
 *
 * <p>A double quotation mark that is never closed quotes up to the end of its line: better an abbreviation unexplained
 * than a quotation changed. A single one that is never closed is an apostrophe.
 */
final class UntouchedRanges {

    private static final Pattern ADDRESS = Pattern.compile("(?:\\p{Alpha}+://|www\\.)\\S+|\\S+@[\\w-]+\\.\\S+");

    /** Words that begin with an apostrophe: 's ochtends, 's-Hertogenbosch, 't, 'n, 'm. */
    private static final Pattern CLIPPED_WORD = Pattern.compile("(?iu)[stmnrk][\\s.,;:!?-].*|[stmnrk]", Pattern.DOTALL);

    private static final String DOUBLE_OPENING = "\"“„«”";
    private static final String DOUBLE_CLOSING = "\"”“»";
    private static final String SINGLE_OPENING = "'‘‚’‹";
    private static final String SINGLE_CLOSING = "'’‘›";

    private UntouchedRanges() {}

    /** The places in the text that belong to such a part. */
    static BitSet in(String text) {
        BitSet untouched = new BitSet();
        int i = 0;
        while (i < text.length()) {
            int end = opensDouble(text, i) ? endOfDouble(text, i) : opensSingle(text, i) ? endOfSingle(text, i) : i;
            if (end > i) {
                untouched.set(i, end);
            }
            i = Math.max(end, i + 1);
        }
        if (text.indexOf('.') >= 0 || text.contains("://")) {
            Matcher address = ADDRESS.matcher(text);
            while (address.find()) {
                untouched.set(address.start(), address.end());
            }
        }
        return untouched;
    }

    private static boolean opensDouble(String text, int at) {
        return DOUBLE_OPENING.indexOf(text.charAt(at)) >= 0 && !followsWord(text, at);
    }

    private static int endOfDouble(String text, int start) {
        char opening = text.charAt(start);
        for (int i = start + 1; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean closes = opening == '"' ? c == '"' : opening == '«' ? c == '»' : DOUBLE_CLOSING.indexOf(c) >= 0;
            if (closes) {
                return i + 1;
            }
        }
        int line = text.indexOf('\n', start);
        return line < 0 ? text.length() : line;
    }

    private static boolean opensSingle(String text, int at) {
        return SINGLE_OPENING.indexOf(text.charAt(at)) >= 0
                && !followsWord(text, at)
                && at + 1 < text.length()
                && !Character.isWhitespace(text.charAt(at + 1))
                && !CLIPPED_WORD.matcher(text).region(at + 1, text.length()).matches();
    }

    private static int endOfSingle(String text, int start) {
        for (int i = start + 1; i < text.length(); i++) {
            boolean closes = SINGLE_CLOSING.indexOf(text.charAt(i)) >= 0
                    && !Character.isWhitespace(text.charAt(i - 1))
                    && (i + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(i + 1)));
            if (closes) {
                return i + 1;
            }
        }
        return start;
    }

    private static boolean followsWord(String text, int at) {
        return at > 0 && Character.isLetterOrDigit(text.charAt(at - 1));
    }
}
