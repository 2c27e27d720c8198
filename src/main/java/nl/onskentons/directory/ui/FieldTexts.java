package nl.onskentons.directory.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.time.LocalDate;
import java.util.Set;
import nl.onskentons.directory.FieldChange;
import nl.onskentons.directory.FreshnessText;

/** What stood in a field, in words: some of it is kept as the key of a text. */
record FieldTexts(Component screen) {

    private static final Set<String> KEPT_AS_KEY = Set.of("status", "sector", "photoRefused");

    String label(String field) {
        return screen.getTranslation("directory.field." + field);
    }

    String change(FieldChange change) {
        if (change.before().isEmpty()) {
            return text(change.field(), change.after());
        }
        return screen.getTranslation(
                "directory.history.change",
                text(change.field(), change.before()),
                change.after().isEmpty()
                        ? screen.getTranslation("directory.history.nothing")
                        : text(change.field(), change.after()));
    }

    String text(String field, String kept) {
        if (kept.isEmpty()) {
            return kept;
        }
        if (field.equals("covenantUntil")) {
            LocalDate day = LocalDate.parse(kept);
            return FreshnessText.dayAndYear(day, UI.getCurrent().getLocale());
        }
        return KEPT_AS_KEY.contains(field) ? screen.getTranslation(kept) : kept;
    }
}
