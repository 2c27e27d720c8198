package nl.onskentons.common.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.function.SerializableRunnable;

/** A button that does its thing once, however often it is clicked until that is done. */
public final class OnceButton extends Button {

    public OnceButton(String textKey, SerializableRunnable action) {
        setText(getTranslation(textKey));
        setDisableOnClick(true);
        addClickListener(click -> {
            try {
                action.run();
            } finally {
                setEnabled(true);
            }
        });
    }

    /** The one thing to do on a form. */
    public static OnceButton primary(String textKey, SerializableRunnable action) {
        OnceButton button = new OnceButton(textKey, action);
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }
}
