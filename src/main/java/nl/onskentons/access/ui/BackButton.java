package nl.onskentons.access.ui;

import com.vaadin.flow.component.button.Button;

/** Leads from a detail back to its list, where they do not fit side by side. */
final class BackButton extends Button {

    BackButton(Runnable back) {
        setText(getTranslation("accounts.back"));
        addClassName("oko-back");
        addClickListener(click -> back.run());
    }
}
