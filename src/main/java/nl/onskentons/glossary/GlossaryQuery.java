package nl.onskentons.glossary;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What somebody looks for. Words come before a letter: who searches, searches everything.
 *
 * @param text words, or part of them; blank for none
 * @param letter {@code A} to {@code Z}, or {@value Lexicon#DIGITS}; null for all
 */
public record GlossaryQuery(String text, @Nullable String letter) {

    public static final GlossaryQuery EVERYTHING = new GlossaryQuery("", null);

    /** Longer texts than any abbreviation or meaning are not searched any further. */
    private static final int MAX_TEXT = 200;

    public GlossaryQuery {
        text = text.strip();
        text = text.substring(0, Math.min(text.length(), MAX_TEXT));
    }

    public static GlossaryQuery text(String text) {
        return new GlossaryQuery(text, null);
    }

    public static GlossaryQuery letter(String letter) {
        return new GlossaryQuery("", letter);
    }

    boolean hasText() {
        return !text.isEmpty();
    }

    Optional<String> onlyLetter() {
        return Optional.ofNullable(letter);
    }
}
