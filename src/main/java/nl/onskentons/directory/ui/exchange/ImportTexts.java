package nl.onskentons.directory.ui.exchange;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import nl.onskentons.directory.ImportReason;
import nl.onskentons.directory.RowStatus;

/** Small pieces of text that several panels show. */
final class ImportTexts {

    private ImportTexts() {}

    static String of(Component component, ImportReason reason) {
        return component.getTranslation(reason.key(), reason.arguments().toArray());
    }

    /** What a card is, as a sign with words. */
    static Span sign(Component component, RowStatus status) {
        Span sign = new Span(component.getTranslation(status.key()));
        sign.addClassNames("oko-sign", tone(status));
        return sign;
    }

    private static String tone(RowStatus status) {
        return switch (status) {
            case NEW, CHANGED -> "ok";
            case POSSIBLY_SAME -> "old";
            case REFUSED -> "stop";
            case UNCHANGED -> "oko-soft";
        };
    }
}
