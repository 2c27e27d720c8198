package nl.onskentons.surveillance.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableConsumer;

/** Moves a row up or down; who moved it by the keyboard goes on with the same button. */
final class OrderButtons extends Div {

    private final Button up;
    private final Button down;

    /** @param move by -1 or 1 */
    OrderButtons(String name, int place, int count, SerializableConsumer<Integer> move) {
        up = new Button("↑", click -> move.accept(-1));
        up.setAriaLabel(getTranslation("surveillance.settings.up", name));
        up.setEnabled(place > 0);
        down = new Button("↓", click -> move.accept(1));
        down.setAriaLabel(getTranslation("surveillance.settings.down", name));
        down.setEnabled(place < count - 1);
        addClassName("oko-stop-buttons");
        add(up, down);
    }

    void focus(int by) {
        Button wanted = by < 0 ? up : down;
        (wanted.isEnabled() ? wanted : by < 0 ? down : up).focus();
    }
}
