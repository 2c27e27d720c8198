package nl.onskentons.glossary;

import java.io.Serializable;
import java.util.function.UnaryOperator;
import nl.onskentons.common.Folding;
import nl.onskentons.common.Rejection;
import nl.onskentons.common.Sector;
import org.jspecify.annotations.Nullable;

/**
 * One meaning of an abbreviation. Spaces around and double spaces within a text disappear.
 *
 * @param shortForm as it is written, capitals included: 1 to 30 characters, of which at least two letters or digits
 * @param meaning what it stands for, 1 to 200 characters
 * @param explanation what that is, in words that everybody knows; up to 500 characters, may be empty
 * @param sector who reads it so; together with the short form it is the key
 * @param standing whether it is still in use
 * @param successor today's term, up to 120 characters; null when there is none, and always while it is in use
 */
public record AbbreviationDetails(
        String shortForm,
        String meaning,
        String explanation,
        Sector sector,
        Standing standing,
        @Nullable String successor)
        implements Serializable {

    public static final int MAX_SHORT_FORM = 30;
    public static final int MAX_MEANING = 200;
    public static final int MAX_EXPLANATION = 500;
    public static final int MAX_SUCCESSOR = 120;

    /** One sign can stand for several letters. */
    private static final int MAX_KEY = 60;

    /** @throws Rejection of the first field that is refused */
    public AbbreviationDetails {
        shortForm = inField("shortForm", shortForm, AbbreviationDetails::shortForm);
        meaning = inField("meaning", meaning, AbbreviationDetails::meaning);
        explanation = inField("explanation", explanation, AbbreviationDetails::explanation);
        successor = inField("successor", successor == null ? "" : successor, AbbreviationDetails::successor);
        if (successor.isEmpty() || standing == Standing.CURRENT) {
            successor = null;
        }
    }

    /** @throws Rejection when this cannot be an abbreviation */
    public static String shortForm(String text) {
        String tidy = tidy(text);
        if (tidy.isEmpty()) {
            throw Rejection.of("rejection.abbreviation.shortForm.empty");
        }
        if (tidy.length() > MAX_SHORT_FORM || Folding.fold(tidy).length() > MAX_KEY) {
            throw Rejection.of("rejection.abbreviation.shortForm.long", MAX_SHORT_FORM);
        }
        // One letter would be found in nearly every text; signs alone cannot be searched.
        if (Folding.fold(tidy).replace(" ", "").length() < 2) {
            throw Rejection.of("rejection.abbreviation.shortForm.letters");
        }
        return readable(tidy);
    }

    /** @throws Rejection when this cannot be a meaning */
    public static String meaning(String text) {
        String tidy = tidy(text);
        if (tidy.isEmpty()) {
            throw Rejection.of("rejection.abbreviation.meaning.empty");
        }
        if (tidy.length() > MAX_MEANING) {
            throw Rejection.of("rejection.abbreviation.meaning.long", MAX_MEANING);
        }
        return readable(tidy);
    }

    /** @throws Rejection when this cannot be an explanation */
    public static String explanation(String text) {
        String tidy = tidy(text);
        if (tidy.length() > MAX_EXPLANATION) {
            throw Rejection.of("rejection.abbreviation.explanation.long", MAX_EXPLANATION);
        }
        return readable(tidy);
    }

    /** @throws Rejection when this cannot be today's term */
    public static String successor(String text) {
        String tidy = tidy(text);
        if (tidy.length() > MAX_SUCCESSOR) {
            throw Rejection.of("rejection.abbreviation.successor.long", MAX_SUCCESSOR);
        }
        return readable(tidy);
    }

    /** The short form as it is compared with others and searched. */
    String key() {
        return Folding.fold(shortForm);
    }

    /** Without what cannot be seen: marks of direction, soft hyphens. */
    private static String tidy(String text) {
        return text.replaceAll("\\p{Cf}", "").replaceAll("[\\s\\u00a0]+", " ").strip();
    }

    private static String readable(String tidy) {
        boolean unreadable = tidy.codePoints()
                .anyMatch(c -> c == 0xFFFD
                        || Character.getType(c) == Character.CONTROL
                        || Character.getType(c) == Character.SURROGATE
                        || Character.getType(c) == Character.PRIVATE_USE);
        if (unreadable) {
            throw Rejection.of("rejection.abbreviation.unreadable");
        }
        return tidy;
    }

    private static String inField(String field, String text, UnaryOperator<String> check) {
        try {
            return check.apply(text);
        } catch (Rejection rejection) {
            throw rejection.inField(field);
        }
    }
}
