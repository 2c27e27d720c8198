package nl.onskentons.directory.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import nl.onskentons.directory.NumberTrust;

/** Asks what is wrong with a number; an answer helps, but is not needed. */
final class DisputeDialog extends Dialog {

    /** @param hasOwner whether somebody keeps the card, who is told; otherwise the school looks at it */
    DisputeDialog(String number, boolean hasOwner, SerializableConsumer<String> onDispute) {
        TextField note = new TextField(getTranslation("directory.dispute.note"));
        note.setMaxLength(NumberTrust.MAX_NOTE);
        note.setWidthFull();
        note.setAutofocus(true);

        Button send = new Button(getTranslation("directory.dispute.send"), event -> {
            close();
            onDispute.accept(note.getValue());
        });
        send.addThemeVariants(ButtonVariant.PRIMARY);
        Button cancel = new Button(getTranslation("form.cancel"), event -> close());

        setHeaderTitle(getTranslation("directory.dispute.title", number));
        setWidth("min(440px, 94vw)");
        add(new Paragraph(getTranslation(hasOwner ? "directory.dispute.hint" : "directory.dispute.hint.school")), note);
        getFooter().add(cancel, send);
    }
}
