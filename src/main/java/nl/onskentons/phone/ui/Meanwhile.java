package nl.onskentons.phone.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.Map;

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

    /**
     * Somebody else changed it: says what differs from the form now.
     *
     * @param theirs what stands in each field by now
     * @param typed what stands there in the form
     * @param take puts into a field what stands there by now
     */
    void changed(Map<String, String> theirs, Map<String, String> typed, SerializableConsumer<String> take) {
        show("phone.week.meanwhile.changed");
        theirs.forEach((field, text) -> {
            if (!text.equals(typed.getOrDefault(field, ""))) {
                add(difference(field, text, take));
            }
        });
        add(new Paragraph(getTranslation("phone.topics.meanwhile.hint")));
    }

    /** Somebody else removed it. */
    void removed() {
        show("phone.week.meanwhile.removed");
    }

    private void show(String key) {
        removeAll();
        add(new Paragraph(getTranslation(key)));
        setVisible(true);
    }

    private Div difference(String field, String text, SerializableConsumer<String> taking) {
        String label = getTranslation(labels + field);
        Button take = new Button(getTranslation("phone.topics.meanwhile.take"), click -> taking.accept(field));
        take.setDisableOnClick(true);
        take.addThemeVariants(ButtonVariant.SMALL);
        take.setAriaLabel(getTranslation("phone.topics.meanwhile.take.which", label));
        String shown = text.isEmpty() ? getTranslation("phone.topics.meanwhile.empty") : text;
        Div line = new Div(new Span(getTranslation("phone.topics.meanwhile.line", label, shown)), take);
        line.addClassName("oko-meanwhile-line");
        return line;
    }
}
