package nl.onskentons.directory.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Set;
import nl.onskentons.directory.Directory;
import nl.onskentons.directory.EntryFilter;
import nl.onskentons.directory.EntryId;
import nl.onskentons.directory.EntryRow;

/** What people do on a card, by the words on the screen. */
final class CardSteps {

    private CardSteps() {}

    /** The row of somebody whom the current user finds by name. */
    static EntryRow row(Directory directory, String name) {
        return directory.find(EntryFilter.all(Set.of()).withText(name), 0, 10).rows().stream()
                .filter(row -> row.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    static String card(EntryId id) {
        return "partners/" + id;
    }

    static String form(EntryId id) {
        return "partners/" + id + "?bewerk";
    }

    /** Of several buttons that say the same, the one beside the first number. */
    static void clickFirst(String text) {
        _click(_find(Button.class, spec -> spec.withText(text)).getFirst());
    }

    static List<Button> buttons(String text) {
        return _find(Button.class, spec -> spec.withText(text));
    }

    static TextField field(String label) {
        return _find(TextField.class, spec -> spec.withLabel(label)).getFirst();
    }

    static void fill(String label, String text) {
        _setValue(field(label), text);
    }

    /** How far each number of the open card can be trusted, in the words on the card. */
    static List<String> signs() {
        return _find(FreshnessSign.class).stream().map(FreshnessSign::getText).toList();
    }

    /** The numbers and addresses that can be called or written to on the open card. */
    static List<String> calls() {
        return _find(_get(PointList.class), Anchor.class).stream()
                .map(Anchor::getHref)
                .toList();
    }

    /** All that can be read on the open card or form. */
    static String shown() {
        return _get(Div.class, spec -> spec.withPredicate(div -> div instanceof EntryPanel || div instanceof EntryForm))
                .getElement()
                .getTextRecursively();
    }
}
