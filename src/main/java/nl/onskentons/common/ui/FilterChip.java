package nl.onskentons.common.ui;

import com.vaadin.flow.component.html.NativeButton;
import java.io.Serializable;

/** A filter that is on or off, and says which to a screen reader too. */
public final class FilterChip extends NativeButton {

    private boolean on;

    /** @param toggled called with the new state after a click */
    public FilterChip(String text, Toggled toggled) {
        super(text);
        addClassName("oko-chip");
        setOn(false);
        addClickListener(event -> {
            setOn(!on);
            toggled.toggled(on);
        });
    }

    public void setOn(boolean on) {
        this.on = on;
        setClassName("on", on);
        getElement().setAttribute("aria-pressed", String.valueOf(on));
    }

    /** What happens when it is switched. */
    @FunctionalInterface
    public interface Toggled extends Serializable {
        void toggled(boolean on);
    }
}
