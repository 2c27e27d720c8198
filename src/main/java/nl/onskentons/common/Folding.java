package nl.onskentons.common;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Turns text into what it is searched by, the same way for what is stored and for what is typed. */
public final class Folding {

    /** The longest word in an index, in characters; what is longer is cut off. */
    public static final int MAX_WORD_LENGTH = 40;

    /** From this length on a typed word may have a typo: in shorter ones a typo makes too many other words. */
    public static final int SHORTEST_WITH_TYPO = 4;

    private static final String APOSTROPHES = "'’‘`´ʼ";

    private Folding() {}

    /**
     * Lower case without accents: only a–z, 0–9 and single spaces, none at either end. {@code ø} becomes {@code o},
     * {@code ß} {@code ss}, the ligature {@code ĳ} {@code ij}; an apostrophe disappears ({@code foto's}, {@code fotos}),
     * any other sign and any other script become a space.
     */
    public static String fold(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        boolean gap = false;
        for (char c : decomposed(text).toCharArray()) {
            String letters = letters(c);
            if (!letters.isEmpty()) {
                folded.append(gap && !folded.isEmpty() ? " " : "").append(letters);
                gap = false;
            } else if (Character.getType(c) != Character.NON_SPACING_MARK) {
                gap = true;
            }
        }
        return folded.toString();
    }

    /** The different folded words of a text, in the order of the text, each of at most {@link #MAX_WORD_LENGTH}. */
    public static List<String> words(String text) {
        return Arrays.stream(fold(text).split(" "))
                .filter(word -> !word.isEmpty())
                .map(word -> word.substring(0, Math.min(word.length(), MAX_WORD_LENGTH)))
                .distinct()
                .toList();
    }

    /**
     * Whether what was typed is a beginning of the word, or one typo away from one: a wrong letter, a letter too many, a
     * letter too few, or two neighbours exchanged (Damerau-Levenshtein distance at most 1). Typed text shorter than
     * {@link #SHORTEST_WITH_TYPO} must be a beginning. Both folded.
     */
    public static boolean withinOneTypo(String typedPrefix, String word) {
        if (word.startsWith(typedPrefix)) {
            return true;
        }
        if (typedPrefix.length() < SHORTEST_WITH_TYPO) {
            return false;
        }
        // An edit before the first difference would only move the edit within a run of equal letters.
        int at = firstDifference(typedPrefix, word);
        return word.startsWith(typedPrefix.substring(at + 1), at)
                || word.startsWith(typedPrefix.substring(at + 1), at + 1)
                || word.startsWith(typedPrefix.substring(at), at + 1)
                || (areExchanged(typedPrefix, word, at) && word.startsWith(typedPrefix.substring(at + 2), at + 2));
    }

    /**
     * The text itself and each text with one character left out. Two texts that are one typo apart have at least one of
     * these in common, so an index on them finds typos by equality.
     */
    public static Set<String> typoVariants(String text) {
        Set<String> variants = new LinkedHashSet<>();
        variants.add(text);
        for (int i = 0; i < text.length(); i++) {
            variants.add(text.substring(0, i) + text.substring(i + 1));
        }
        return variants;
    }

    private static String decomposed(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        text.chars().filter(c -> APOSTROPHES.indexOf(c) < 0).forEach(c -> kept.append((char) c));
        return Normalizer.normalize(kept, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    }

    private static String letters(char c) {
        if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
            return String.valueOf(c);
        }
        return switch (c) {
            case 'ø' -> "o";
            case 'ß' -> "ss";
            case 'æ' -> "ae";
            case 'œ' -> "oe";
            case 'ł' -> "l";
            case 'đ', 'ð' -> "d";
            case 'þ' -> "th";
            case 'ı' -> "i";
            default -> "";
        };
    }

    private static int firstDifference(String typed, String word) {
        int at = 0;
        while (at < word.length() && typed.charAt(at) == word.charAt(at)) {
            at++;
        }
        return at;
    }

    private static boolean areExchanged(String typed, String word, int at) {
        return at + 1 < typed.length()
                && at + 1 < word.length()
                && typed.charAt(at) == word.charAt(at + 1)
                && typed.charAt(at + 1) == word.charAt(at);
    }
}
