package nl.onskentons.school;

import java.io.Serializable;
import java.util.function.UnaryOperator;

/**
 * What a day off is called: by a word that every language has, or as the school wrote it itself.
 *
 * @param text the translation key of that word, or the school's own words
 * @param isKey which of the two
 */
public record DayName(String text, boolean isKey) implements Serializable {

    static DayName known(String key) {
        return new DayName(key, true);
    }

    static DayName own(String words) {
        return new DayName(words, false);
    }

    /** The name in the language of whoever looks texts up, such as {@code this::getTranslation} of a component. */
    public String in(UnaryOperator<String> texts) {
        return isKey ? texts.apply(text) : text;
    }
}
