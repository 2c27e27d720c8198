package nl.onskentons.common.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.button.Button;

/** On a phone a list is what people came for: its filters open with this button, which says how many are in use. */
public final class FilterToggle extends Button {

    private static final String MORE = "oko-filter-more";

    private final transient HasStyle bar;

    /**
     * @param bar what holds the filters
     * @param more those that a phone hides until they are asked for
     */
    public FilterToggle(HasStyle bar, Component... more) {
        this.bar = bar;
        bar.addClassName("oko-filters-folded");
        addClassName("oko-filter-toggle");
        for (Component each : more) {
            each.addClassName(MORE);
        }
        addClickListener(click -> setOpen(!bar.hasClassName("open")));
        setOpen(false);
        show(0);
    }

    /** Says how many filters are in use. */
    public void show(long inUse) {
        setText(getTranslation("filter.more", inUse));
    }

    private void setOpen(boolean open) {
        bar.setClassName("open", open);
        getElement().setAttribute("aria-expanded", String.valueOf(open));
    }
}
