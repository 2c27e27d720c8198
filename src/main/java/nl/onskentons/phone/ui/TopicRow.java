package nl.onskentons.phone.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import java.io.Serializable;
import nl.onskentons.common.PhoneNumber;
import nl.onskentons.phone.TopicLine;

/** One topic in the list: what it is called, the words for it, and what to do first. */
final class TopicRow extends Div {

    private final TopicLine topic;
    private final Div actions = new Div();
    private final Button up = new Button(getTranslation("form.up"));
    private final Button down = new Button(getTranslation("form.down"));

    TopicRow(TopicLine topic) {
        this.topic = topic;
        Span name = new Span(topic.name());
        name.addClassName("oko-topic-name");
        Div heading = new Div(name);
        heading.addClassName("oko-topic-heading");
        topic.details().deskKey().ifPresent(key -> {
            Span sign = new Span(getTranslation("phone.topics.deskKey.sign", key));
            sign.addClassName("oko-topic-key");
            heading.add(sign);
        });
        Div text = new Div(heading);
        text.addClassName("oko-topic-text");
        if (!topic.details().words().isEmpty()) {
            Paragraph words = new Paragraph(String.join(", ", topic.details().words()));
            words.addClassName("oko-soft");
            text.add(words);
        }
        if (topic.details().canBeUrgent()) {
            text.add(urgent());
        }
        actions.addClassName("oko-actions");
        addClassName("oko-topic");
        add(text, actions);
    }

    /** With what its keepers do to it; without moving while not all of the list is shown. */
    TopicRow withActions(SerializableRunnable edit, boolean first, boolean last, Moving moving) {
        button(up, "phone.topics.up", () -> moving.move(topic, -1));
        button(down, "phone.topics.down", () -> moving.move(topic, 1));
        up.setEnabled(!first);
        down.setEnabled(!last);
        return withEdit(edit);
    }

    TopicRow withEdit(SerializableRunnable edit) {
        Button change = new Button(getTranslation("phone.topics.change"));
        button(change, "phone.topics.change.title", edit);
        return this;
    }

    TopicLine topic() {
        return topic;
    }

    /** Keeps the keyboard where it was after a move; at an end of the list on the other button. */
    void focusMoved(int by) {
        Button wanted = by < 0 ? up : down;
        (wanted.isEnabled() ? wanted : by < 0 ? down : up).focus();
    }

    private void button(Button button, String nameKey, SerializableRunnable action) {
        button.addClickListener(click -> action.run());
        button.setAriaLabel(getTranslation(nameKey, topic.name()));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        actions.add(button);
    }

    private Div urgent() {
        Span sign = new Span(getTranslation("phone.topics.urgent"));
        sign.addClassNames("oko-sign", "stop");
        Div line = new Div(sign);
        line.addClassName("oko-topic-urgent");
        if (!topic.details().urgentFirst().isEmpty()) {
            line.add(new Span(topic.details().urgentFirst()));
        }
        topic.details().urgentNumber().ifPresent(number -> line.add(call(number)));
        return line;
    }

    private static Anchor call(PhoneNumber number) {
        Anchor call = new Anchor(number.href(), number.dutch());
        call.addClassName("oko-number");
        return call;
    }

    /** Moves a topic up or down. */
    @FunctionalInterface
    interface Moving extends Serializable {
        void move(TopicLine topic, int by);
    }
}
