package nl.onskentons.directory.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.HashMap;
import java.util.Map;
import nl.onskentons.common.Rejection;
import nl.onskentons.common.ui.Notice;
import org.jspecify.annotations.Nullable;

/** A dialog with fields: it saves and closes, or says why not and keeps what was filled in. */
abstract class FormDialog extends Dialog {

    private final Div body = new Div();
    private final Notice notice = new Notice();
    private final Map<String, HasValidationProperties> fields = new HashMap<>();
    private boolean changed;

    /**
     * @param saveKey the translation key of the button that saves
     * @param closed called after the dialog was closed, when something was saved or refused: then what stands on the page
     *     may be another than what is so
     */
    FormDialog(String saveKey, SerializableRunnable closed) {
        Button save = new Button(getTranslation(saveKey), event -> attempt(this::save));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        setWidth("min(480px, 94vw)");
        body.addClassName("oko-form");
        body.add(notice);
        add(body);
        getFooter().add(new Button(getTranslation("form.cancel"), event -> close()), save);
        addOpenedChangeListener(change -> {
            if (!change.isOpened() && changed) {
                changed = false;
                closed.run();
            }
        });
    }

    /** @throws Rejection which is said at its field, or below all of them */
    abstract void save();

    /** Adds content above where refusals are said. */
    final void show(Component... content) {
        for (Component component : content) {
            body.addComponentAtIndex((int) body.getChildren().count() - 1, component);
        }
    }

    /** Adds a field, under the name that a {@link Rejection} refuses it by. */
    final <T extends Component & HasValue<?, ?> & HasValidationProperties> void show(String name, T field) {
        fields.put(name, field);
        show(field);
    }

    /** Does something else than saving, with the same way of saying why not. */
    final void attempt(Runnable action) {
        notice.clear();
        fields.values().forEach(field -> field.setInvalid(false));
        changed = true;
        try {
            action.run();
            close();
        } catch (Rejection rejection) {
            refuse(rejection);
        }
    }

    private void refuse(Rejection rejection) {
        @Nullable
        HasValidationProperties field = rejection.field().map(fields::get).orElse(null);
        if (field == null) {
            notice.refused(rejection);
        } else {
            field.setErrorMessage(
                    getTranslation(rejection.key(), rejection.arguments().toArray()));
            field.setInvalid(true);
        }
    }
}
