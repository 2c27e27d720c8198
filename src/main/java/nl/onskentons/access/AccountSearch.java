package nl.onskentons.access;

import java.util.Locale;
import nl.onskentons.common.Folding;

/** What is typed to find an account, as patterns of the database; its sign of escape is {@code !}. */
final class AccountSearch {

    private AccountSearch() {}

    /** Text of nothing but signs is in no name; without any text everybody is meant. */
    static String inName(String text) {
        String folded = Folding.fold(text);
        return folded.isEmpty() && !text.isBlank() ? "" : "%" + folded + "%";
    }

    static String inEmail(String text) {
        String typed = text.strip().toLowerCase(Locale.ROOT);
        return "%" + typed.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }
}
