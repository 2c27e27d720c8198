package nl.onskentons.surveillance.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableRunnable;
import java.io.Serializable;
import nl.onskentons.common.Rejection;
import nl.onskentons.common.ui.FormDialog;

/** Asks for some words with what is done to a place. */
final class NoteDialog extends FormDialog {

    private final transient Saving saving;
    private final TextArea note;
    private final Checkbox nobodysName = new Checkbox(getTranslation("surveillance.form.nobody"));

    /** What is done with the words. */
    @FunctionalInterface
    interface Saving extends Serializable {
        void save(String note, boolean nobodysName);
    }

    /** @param texts what stands before {@code title}, {@code lead}, {@code note} and {@code save} in the translation keys */
    NoteDialog(String texts, String name, Saving saving, SerializableRunnable closed) {
        super(texts + "save", closed);
        this.saving = saving;
        setHeaderTitle(getTranslation(texts + "title", name));
        note = new TextArea(getTranslation(texts + "note"));
        note.setHelperText(getTranslation("surveillance.form.noNames"));
        nobodysName.setVisible(false);
        show(new Paragraph(getTranslation(texts + "lead")));
        show("note", note);
        show(nobodysName);
        addOpenedChangeListener(change -> note.focus());
    }

    @Override
    protected void save() {
        try {
            saving.save(note.getValue(), nobodysName.isVisible() && nobodysName.getValue());
        } catch (Rejection refusal) {
            if (refusal.key().equals("rejection.pupil")) {
                nobodysName.setVisible(true);
            }
            throw refusal;
        }
    }
}
