package nl.onskentons.phone.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableRunnable;
import java.io.Serializable;
import java.time.Instant;
import nl.onskentons.phone.CallAnswer;
import nl.onskentons.phone.CallStep;
import nl.onskentons.phone.MomentText;
import nl.onskentons.phone.TestCallId;
import nl.onskentons.phone.TestCallLine;
import nl.onskentons.phone.TestCallResult;
import nl.onskentons.phone.TopicId;

/** One topic of the list of test calls: whom to call now, what came of it, and buttons to say so. */
final class TestCallRow extends ListItem {

    private static final String ASKING = "asking";

    private final transient TestCallLine line;
    private final transient TestCallId id = TestCallId.random();
    private final transient Noting noting;
    private final Div actions = new Div();
    private final String topic;

    TestCallRow(TestCallLine line, Instant now, Noting noting) {
        this.line = line;
        this.noting = noting;
        topic = line.name().orElse(getTranslation("phone.topicGone"));
        addClassName("oko-test-call");
        Div what = new Div(new H3(topic));
        what.addClassName("oko-test-call-what");
        line.calls().forEach(made -> what.add(made(made, now)));
        add(what);
        line.answer().ifPresent(answer -> {
            if (answer.first() instanceof CallStep.Person person) {
                UnorderedList who = new UnorderedList(new StepLine(person));
                who.addClassName("oko-rows");
                add(who, actions);
                if (line.isOpen()) {
                    ask(answer);
                } else {
                    offerAgain(answer);
                }
            } else {
                Paragraph nobody = new Paragraph(getTranslation("phone.testCall.nobody"));
                nobody.addClassName("oko-soft");
                add(nobody);
            }
        });
        actions.addClassName("oko-test-call-actions");
    }

    /** Puts the keyboard on what there is to do here. */
    void focusFirst() {
        actions.getChildren()
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .findFirst()
                .ifPresent(Button::focus);
    }

    private Component made(TestCallLine.Made made, Instant now) {
        Span sign = new Span(getTranslation(made.result().key()));
        sign.addClassNames("oko-sign", made.result().isFailure() ? "stop" : "ok");
        Span when = new Span(getTranslation(
                "phone.testCall.made",
                MomentText.near(made.at(), now, getLocale()),
                made.person().orElse(getTranslation("phone.testCall.somebody")),
                made.by()));
        when.addClassName("oko-soft");
        Paragraph text = new Paragraph(sign, when);
        text.addClassName("oko-test-call-made");
        return text;
    }

    private void ask(CallAnswer answer) {
        removeClassName(ASKING);
        actions.removeAll();
        Button reached = button("phone.testCall.reached", () -> noting.note(id, answer, TestCallResult.REACHED));
        Button failed = button("phone.testCall.failed", () -> askWhy(answer));
        actions.add(reached, failed);
    }

    private void askWhy(CallAnswer answer) {
        addClassName(ASKING);
        actions.removeAll();
        actions.add(new Span(getTranslation("phone.testCall.why")));
        TestCallResult.FAILURES.forEach(why -> actions.add(button(why.key(), () -> noting.note(id, answer, why))));
        Button cancel = button("form.cancel", () -> {
            ask(answer);
            focusFirst();
        });
        cancel.addThemeVariants(ButtonVariant.TERTIARY);
        actions.add(cancel);
        focusFirst();
    }

    private void offerAgain(CallAnswer answer) {
        Button again = button("phone.testCall.again", () -> {
            ask(answer);
            focusFirst();
        });
        again.addThemeVariants(ButtonVariant.TERTIARY);
        again.addClassName("oko-again");
        actions.add(again);
    }

    private Button button(String key, SerializableRunnable action) {
        String text = getTranslation(key);
        Button button = new Button(text, click -> action.run());
        button.setAriaLabel(getTranslation("phone.testCall.action", text, topic));
        return button;
    }

    boolean isAbout(TopicId id) {
        return line.topic().equals(id);
    }

    /** What somebody says came of a test call. */
    @FunctionalInterface
    interface Noting extends Serializable {
        void note(TestCallId id, CallAnswer answer, TestCallResult result);
    }
}
