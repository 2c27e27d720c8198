package nl.onskentons.directory.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;

/** Asks before a card that was filled in is left without saving; staying is what a hasty click gets. */
final class LeaveDialog extends Dialog {

    LeaveDialog(SerializableRunnable leave, SerializableRunnable stay) {
        Button keep = new Button(getTranslation("form.leave.stay"), event -> {
            close();
            stay.run();
        });
        keep.addThemeVariants(ButtonVariant.PRIMARY);
        keep.setAutofocus(true);
        Button go = new Button(getTranslation("form.leave.go"), event -> {
            close();
            leave.run();
        });
        setHeaderTitle(getTranslation("form.leave.title"));
        setCloseOnOutsideClick(false);
        setCloseOnEsc(false);
        setWidth("min(440px, 94vw)");
        add(new Paragraph(getTranslation("form.leave.hint")));
        getFooter().add(go, keep);
    }
}
