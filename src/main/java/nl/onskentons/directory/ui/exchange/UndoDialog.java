package nl.onskentons.directory.ui.exchange;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;

/** Says what undoing an import means, for it has no undo of its own; staying is what a hasty click gets. */
final class UndoDialog extends Dialog {

    UndoDialog(int cards, SerializableRunnable undo) {
        Button keep = new Button(getTranslation("directory.import.undo.keep"), event -> close());
        keep.addThemeVariants(ButtonVariant.PRIMARY);
        keep.setAutofocus(true);
        Button go = new Button(getTranslation("directory.import.undo.go", cards), event -> {
            close();
            undo.run();
        });
        setHeaderTitle(getTranslation("directory.import.undo.title"));
        setWidth("min(440px, 94vw)");
        add(new Paragraph(getTranslation("directory.import.undo.hint", cards)));
        getFooter().add(go, keep);
    }
}
