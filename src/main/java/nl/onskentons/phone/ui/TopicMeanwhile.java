package nl.onskentons.phone.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Optional;
import nl.onskentons.common.PortalClock;
import nl.onskentons.phone.TopicLine;

/** What somebody else saved while a topic was being changed, field by field, to be taken over or not. */
final class TopicMeanwhile extends Div {

    TopicMeanwhile() {
        addClassName("oko-meanwhile");
        getElement().setAttribute("role", "alert");
        setVisible(false);
    }

    /** The topic was changed: says what differs from the form now. */
    void changed(TopicLine theirs, TopicForm form) {
        String time = DateTimeFormatter.ofPattern(getTranslation("phone.topics.meanwhile.time"), getLocale())
                .format(theirs.changedAt().atZone(PortalClock.ZONE));
        String who = Optional.ofNullable(theirs.changedBy())
                .orElseGet(() -> getTranslation("phone.topics.meanwhile.somebody"));
        show("phone.topics.meanwhile.changed", who, time);
        Map<String, String> typed = form.texts();
        form.texts(theirs.details()).forEach((field, text) -> {
            if (!text.equals(typed.getOrDefault(field, ""))) {
                add(difference(field, text, theirs, form));
            }
        });
        add(new Paragraph(getTranslation("phone.topics.meanwhile.hint")));
    }

    /** The topic was removed. */
    void removed() {
        show("phone.topics.meanwhile.removed");
    }

    private void show(String key, Object... arguments) {
        removeAll();
        add(new Paragraph(getTranslation(key, arguments)));
        setVisible(true);
    }

    private Div difference(String field, String text, TopicLine theirs, TopicForm form) {
        String label = getTranslation("phone.topics." + field);
        Button take =
                new Button(getTranslation("phone.topics.meanwhile.take"), click -> form.take(field, theirs.details()));
        take.setDisableOnClick(true);
        take.addThemeVariants(ButtonVariant.SMALL);
        take.setAriaLabel(getTranslation("phone.topics.meanwhile.take.which", label));
        String shown = text.isEmpty() ? getTranslation("phone.topics.meanwhile.empty") : text;
        Div line = new Div(new Span(getTranslation("phone.topics.meanwhile.line", label, shown)), take);
        line.addClassName("oko-meanwhile-line");
        return line;
    }
}
