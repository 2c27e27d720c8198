package nl.onskentons.access.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import nl.onskentons.access.Handover;

/** Says how a one-time link reaches whoever it is for, and shows it when the administrator has to pass it on. */
final class HandoverText extends Div {

    private static final String COPY = """
            const field = this.querySelector('vaadin-text-field');
            field.inputElement.select();
            if (navigator.clipboard) { navigator.clipboard.writeText(field.value); } else { document.execCommand('copy'); }
            """;

    HandoverText(Handover handover) {
        addClassName("oko-form");
        add(
                switch (handover) {
                    case Handover.Mailed mailed -> text("accounts.link.mailed", mailed.email());
                    case Handover.NotNeeded notNeeded -> text("accounts.link.notNeeded");
                    case Handover.ToPassOn toPassOn -> link(toPassOn.link());
                });
    }

    private Paragraph text(String key, Object... arguments) {
        return new Paragraph(getTranslation(key, arguments));
    }

    private Component link(String address) {
        TextField field = new TextField(getTranslation("accounts.link.label"), address, "");
        field.setReadOnly(true);
        field.setWidthFull();
        Button copy = new Button(getTranslation("accounts.link.copy"));
        copy.addClickListener(click -> {
            getElement().executeJs(COPY);
            copy.setText(getTranslation("accounts.link.copied"));
        });
        Div link = new Div(text("accounts.link.passOn"), field, copy);
        link.addClassName("oko-form");
        return link;
    }
}
