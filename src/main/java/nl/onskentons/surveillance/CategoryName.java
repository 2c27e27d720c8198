package nl.onskentons.surveillance;

import java.util.List;
import nl.onskentons.common.Folding;
import nl.onskentons.common.Rejection;
import nl.onskentons.common.TextRules;

/**
 * What a kind of places is called.
 *
 * @param value 1 to {@value #MAX} characters, with a letter or digit in it
 */
public record CategoryName(String value) {

    public static final int MAX = 60;

    /** @throws Rejection of the field {@code name} */
    public CategoryName {
        value = TextRules.line("name", value, MAX);
        if (Folding.fold(value).isEmpty()) {
            throw Rejection.ofField("name", "rejection.category.name");
        }
    }

    /** What is refused of such a name; empty when nothing. */
    public static List<Rejection> problems(String value) {
        return Rejection.all(() -> new CategoryName(value), () -> PupilWords.requireNoneInLabel("name", value));
    }

    String key() {
        return Folding.fold(value);
    }
}
