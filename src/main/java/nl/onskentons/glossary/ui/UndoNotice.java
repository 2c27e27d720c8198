package nl.onskentons.glossary.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import java.util.function.BooleanSupplier;
import nl.onskentons.common.Rejection;

/** Says what was done, and takes it back when asked. */
final class UndoNotice extends Notification {

    private static final int SHOWN_MS = 15_000;

    /**
     * @param undo takes it back; false when that is no longer possible
     * @param refresh shows what stands there after it
     */
    UndoNotice(String text, BooleanSupplier undo, Runnable refresh) {
        setDuration(SHOWN_MS);
        setPosition(Position.BOTTOM_START);
        Button button = new Button(getTranslation("glossary.undo"), click -> {
            close();
            try {
                if (!undo.getAsBoolean()) {
                    Notification.show(getTranslation("glossary.undo.late"));
                }
            } catch (Rejection rejection) {
                Notification.show(
                        getTranslation(rejection.key(), rejection.arguments().toArray()));
            }
            refresh.run();
        });
        button.addThemeVariants(ButtonVariant.TERTIARY);
        Div content = new Div(new Span(text), button);
        content.addClassName("oko-undo");
        add(content);
    }
}
