package nl.onskentons.phone.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import nl.onskentons.common.ui.Notices;

/** A text to take along: it is selected and copied, and stays selected where copying is not allowed. */
final class CopyField extends Div {

    private static final String COPY = """
            const text = this.querySelector('input');
            text.focus();
            text.select();
            return (navigator.clipboard ? navigator.clipboard.writeText(text.value) : Promise.reject())
                .then(() => true, () => document.execCommand('copy'));
            """;

    CopyField(String labelKey, String text) {
        TextField field = new TextField(getTranslation(labelKey));
        field.setValue(text);
        field.setReadOnly(true);
        field.setAutoselect(true);
        Button copy = new Button(getTranslation("phone.feeds.copy"));
        copy.setAriaLabel(getTranslation("phone.feeds.copy.which", getTranslation(labelKey)));
        copy.addClickListener(click -> field.getElement()
                .executeJs(COPY)
                .then(Boolean.class, done -> Notices.show(done ? "phone.feeds.copied" : "phone.feeds.selected")));
        addClassName("oko-copy");
        add(field, copy);
    }
}
