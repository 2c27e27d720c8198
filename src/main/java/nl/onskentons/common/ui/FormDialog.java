package nl.onskentons.common.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import nl.onskentons.common.Rejection;

/** A dialog with fields: it saves and closes, or says why not and keeps what was filled in. */
public abstract class FormDialog extends Dialog {

    private final Div body = new Div();
    private final Notice notice = new Notice();
    private final FieldRefusals refusals = new FieldRefusals(notice);
    private boolean changed;

    /**
     * @param saveKey the translation key of the button that saves
     * @param closed called after the dialog was closed, when something was saved or refused: then what stands on the page
     *     may be another than what is so
     */
    protected FormDialog(String saveKey, SerializableRunnable closed) {
        setWidth("min(480px, 94vw)");
        body.addClassName("oko-form");
        body.add(notice);
        add(body);
        getFooter()
                .add(
                        new Button(getTranslation("form.cancel"), event -> close()),
                        OnceButton.primary(
                                saveKey, () -> attempt(this::save, checks().toArray(SerializableRunnable[]::new))));
        addOpenedChangeListener(change -> {
            if (!change.isOpened() && changed) {
                changed = false;
                closed.run();
            }
        });
    }

    /** @throws Rejection which is said at its field, or below all of them */
    protected abstract void save();

    /** What can be refused of single fields before anything is saved, see {@link FieldRefusals#during}. */
    protected List<SerializableRunnable> checks() {
        return List.of();
    }

    /** Adds content above where refusals are said. */
    protected final void show(Component... content) {
        for (Component component : content) {
            body.addComponentAtIndex((int) body.getChildren().count() - 1, component);
        }
    }

    /** Adds a field, under the name that a {@link Rejection} refuses it by. */
    protected final <T extends Component & HasValue<?, ?> & HasValidation> void show(String name, T field) {
        refusals.at(name, field);
        show(field);
    }

    /** Does something else than saving, with the same way of saying why not. */
    protected final void attempt(SerializableRunnable action) {
        attempt(action, new SerializableRunnable[0]);
    }

    private void attempt(SerializableRunnable action, SerializableRunnable[] checks) {
        changed = true;
        refusals.during(
                () -> {
                    action.run();
                    close();
                },
                checks);
    }
}
