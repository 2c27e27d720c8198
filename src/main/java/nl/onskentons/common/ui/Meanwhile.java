package nl.onskentons.common.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.onskentons.common.LastChange;
import nl.onskentons.common.PortalClock;

/** What somebody else saved of what is being changed here, field by field, to be taken over or not. */
final class Meanwhile extends Div {

    private final String labels;

    /** @param labels what stands before the name of a field in the translation key of its label */
    Meanwhile(String labels) {
        this.labels = labels;
        addClassName("oko-meanwhile");
        getElement().setAttribute("role", "alert");
        setVisible(false);
    }

    /** Somebody else changed it: says who did, and what differs from the form now. */
    <D> void changed(Optional<LastChange> change, D theirs, EditForm<D> form) {
        show(change.map(this::text).orElseGet(() -> getTranslation("form.meanwhile.changed.somebody")));
        Map<String, String> typed = form.texts();
        List<Div> differences = form.texts(theirs).entrySet().stream()
                .filter(field -> !field.getValue().equals(typed.getOrDefault(field.getKey(), "")))
                .map(field -> difference(field.getKey(), field.getValue(), () -> form.take(field.getKey(), theirs)))
                .toList();
        differences.forEach(this::add);
        if (differences.size() > 1) {
            add(take(getTranslation("form.meanwhile.takeAll"), () -> form.fill(theirs)));
        }
        add(new Paragraph(getTranslation("form.meanwhile.hint")));
    }

    /** Somebody else removed it. */
    void removed() {
        show(getTranslation("form.meanwhile.removed"));
    }

    private void show(String text) {
        removeAll();
        add(new Paragraph(text));
        setVisible(true);
    }

    private String text(LastChange change) {
        DateTimeFormatter time = DateTimeFormatter.ofPattern(getTranslation("form.meanwhile.time"), getLocale());
        return getTranslation(
                "form.meanwhile.changed", change.by(), time.format(change.at().atZone(PortalClock.ZONE)));
    }

    private Div difference(String field, String text, SerializableRunnable taking) {
        String label = getTranslation(labels + field);
        Button take = take(getTranslation("form.meanwhile.take"), taking);
        take.setAriaLabel(getTranslation("form.meanwhile.take.which", label));
        String shown = text.isEmpty() ? getTranslation("form.meanwhile.empty") : text;
        Div line = new Div(new Span(getTranslation("form.meanwhile.line", label, shown)), take);
        line.addClassName("oko-meanwhile-line");
        return line;
    }

    private static Button take(String text, SerializableRunnable taking) {
        Button take = new Button(text, click -> taking.run());
        take.setDisableOnClick(true);
        take.addThemeVariants(ButtonVariant.SMALL);
        return take;
    }
}
