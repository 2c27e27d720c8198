package nl.onskentons.surveillance;

import nl.onskentons.common.Folding;
import nl.onskentons.common.Rejection;
import nl.onskentons.common.TextRules;

/**
 * What a floor is called.
 *
 * @param value 1 to {@value #MAX} characters, with a letter or digit in it
 */
public record FloorPlanName(String value) {

    public static final int MAX = 60;

    /** @throws Rejection of the field {@code name} */
    public FloorPlanName {
        value = TextRules.line("name", value, MAX);
        if (Folding.fold(value).isEmpty()) {
            throw Rejection.ofField("name", "rejection.plan.name");
        }
    }

    String key() {
        return Folding.fold(value);
    }
}
