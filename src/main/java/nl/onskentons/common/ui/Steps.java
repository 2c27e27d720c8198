package nl.onskentons.common.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import java.io.Serializable;
import java.util.List;

/** Links beside each other of which one is where somebody is: the week, month or day before, this one, and the next. */
public final class Steps extends Nav {

    /** @param labelKey the translation key of what is chosen */
    public Steps(String labelKey) {
        setAriaLabel(getTranslation(labelKey));
        addClassName("oko-steps");
    }

    /** A link, and whether it leads to what is shown. */
    public record Step(String address, String text, boolean current) implements Serializable {}

    public void show(List<Step> steps) {
        removeAll();
        steps.forEach(step -> {
            Anchor link = new Anchor(step.address(), step.text());
            if (step.current()) {
                link.getElement().setAttribute("aria-current", "true");
            }
            add(link);
        });
    }
}
