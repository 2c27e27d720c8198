package nl.onskentons.phone.ui;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import nl.onskentons.common.PhoneNumber;
import nl.onskentons.phone.AnswerText;
import nl.onskentons.phone.CallAnswer;
import nl.onskentons.phone.CallStep;
import nl.onskentons.phone.MomentText;

/**
 * One of the big buttons of the desk: the key, the topic, and who is called now, so that the screen is worth something when
 * the connection drops.
 */
final class DeskButton extends NativeButton {

    private final Span person = new Span();
    private final Span number = new Span();
    private final Span until = new Span();

    DeskButton(int key, String topic) {
        Span digit = new Span(String.valueOf(key));
        digit.addClassName("oko-desk-key");
        digit.getElement().setAttribute("aria-hidden", "true");
        Span name = new Span(topic);
        name.addClassName("oko-desk-topic");
        person.addClassName("oko-desk-person");
        number.addClassName("oko-desk-number");
        until.addClassNames("oko-desk-until", "oko-soft");
        addClassName("oko-desk-button");
        getElement().setAttribute("data-key", String.valueOf(key));
        getElement().setAttribute("aria-keyshortcuts", String.valueOf(key));
        Span reach = new Span(number, until);
        reach.addClassName("oko-desk-reach");
        add(digit, name, person, reach);
    }

    void show(CallAnswer answer, Instant now) {
        CallStep first = answer.first();
        person.setText(AnswerText.name(first));
        number.setText(first.number().map(PhoneNumber::dutch).orElseGet(() -> getTranslation("phone.number.hidden")));
        until.setText(answer.until()
                .map(moment -> getTranslation("phone.desk.until", MomentText.near(moment, now, getLocale())))
                .orElse(""));
        setClassName("nobody", answer.isLastResort());
    }

    void setOn(boolean on) {
        setClassName("on", on);
        getElement().setAttribute("aria-pressed", String.valueOf(on));
    }
}
