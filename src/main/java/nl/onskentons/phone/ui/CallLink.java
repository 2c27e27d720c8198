package nl.onskentons.phone.ui;

import com.vaadin.flow.component.html.Anchor;
import nl.onskentons.common.PhoneNumber;

/** A number to dial. */
final class CallLink extends Anchor {

    CallLink(String name, PhoneNumber number) {
        super(number.href(), number.dutch());
        setRouterIgnore(true);
        addClassName("oko-number");
        setAriaLabel(getTranslation("search.call", name, number.dutch()));
    }
}
