package nl.onskentons.phone.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import nl.onskentons.common.Rejection;
import nl.onskentons.phone.CallAnswer;
import nl.onskentons.phone.CallId;
import nl.onskentons.phone.CallLog;
import nl.onskentons.phone.CallOutcome;
import nl.onskentons.phone.NotedCall;

/**
 * Asks after a call how it went, in one tap, and takes it back for ten seconds. Nothing moves: what is pressed twice is not
 * pressed into something else. Whoever may not note sees nothing.
 */
@StyleSheet("context://assets/styles/phone-calls.css")
final class TransferBar extends Div {

    private static final String LATE = "oko-late";

    private static final String COUNT_DOWN = """
            clearInterval(this.okoTimer);
            let left = $1;
            $0.textContent = ' (' + left + ')';
            this.okoTimer = setInterval(() => {
              left -= 1;
              $0.textContent = ' (' + left + ')';
              if (left <= 0) {
                clearInterval(this.okoTimer);
                this.dispatchEvent(new CustomEvent('oko-late'));
              }
            }, 1000);
            """;

    private final transient CallLog log;
    private final transient CallAnswer answer;
    private final Paragraph status = new Paragraph();
    private final Span seconds = new Span();
    private final Button undo = new Button();
    private final Button again = new Button(getTranslation("phone.call.again"), click -> ask());
    private final Map<CallOutcome, Button> choices = new EnumMap<>(CallOutcome.class);

    private transient CallId id = CallId.random();
    private transient Optional<NotedCall> noted = Optional.empty();

    TransferBar(CallLog log, CallAnswer answer) {
        this.log = log;
        this.answer = answer;
        addClassName("oko-transfer");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", getTranslation("phone.call.ask"));
        status.getElement().setAttribute("role", "status");
        seconds.getElement().setAttribute("aria-hidden", "true");
        seconds.addClassName("oko-transfer-seconds");
        undo.getElement().appendChild(new Span(getTranslation("notice.undo")).getElement(), seconds.getElement());
        undo.addThemeVariants(ButtonVariant.SMALL);
        undo.addClickListener(click -> undo());
        again.addThemeVariants(ButtonVariant.SMALL);
        Div after = new Div(undo, again);
        after.addClassName("oko-transfer-after");
        Div head = new Div(status, after);
        head.addClassName("oko-transfer-head");
        Div buttons = new Div();
        buttons.addClassName("oko-transfer-choices");
        for (CallOutcome outcome : CallOutcome.values()) {
            Button button = new Button(getTranslation(outcome.key()), click -> tick(outcome));
            choices.put(outcome, button);
            buttons.add(button);
        }
        getElement().addEventListener(LATE, event -> late());
        add(head, buttons);
        setVisible(log.mayNote(answer.topic().school()));
        ask();
    }

    /** Nobody was put through. */
    void helpedHere() {
        tick(CallOutcome.HELPED_HERE);
    }

    /** Put through once, to the right person. */
    void oneTransfer() {
        tick(CallOutcome.ONE_TRANSFER);
    }

    /** Put through twice or more. */
    void moreTransfers() {
        tick(CallOutcome.MORE_TRANSFERS);
    }

    /** The one who was named could not help. */
    void wrongPerson() {
        tick(CallOutcome.WRONG_PERSON);
    }

    /** Notes how the call went; what comes after the first is not heard. */
    void tick(CallOutcome outcome) {
        if (noted.isPresent() || !isVisible()) {
            return;
        }
        try {
            noted = Optional.of(log.note(id, answer, outcome));
        } catch (Rejection rejection) {
            say(rejection);
            return;
        }
        status.setText(getTranslation("phone.call.noted", getTranslation(outcome.key())));
        choices.forEach((each, button) -> {
            button.getElement().setAttribute("aria-disabled", "true");
            button.setClassName("chosen", each == outcome);
        });
        addClassName("noted");
        undo.setVisible(true);
        again.setVisible(false);
        getElement().executeJs(COUNT_DOWN, seconds.getElement(), (int) CallLog.UNDO_TIME.toSeconds());
    }

    /** Takes back what was noted last, and asks again. */
    void undo() {
        noted.ifPresent(each -> {
            try {
                log.undo(each);
                ask();
                status.setText(getTranslation("phone.call.undone"));
            } catch (Rejection rejection) {
                say(rejection);
                late();
            }
        });
    }

    private void ask() {
        id = CallId.random();
        noted = Optional.empty();
        getElement().executeJs("clearInterval(this.okoTimer)");
        status.setText(getTranslation("phone.call.ask"));
        choices.values().forEach(button -> {
            button.getElement().removeAttribute("aria-disabled");
            button.removeClassName("chosen");
        });
        removeClassName("noted");
        undo.setVisible(false);
        again.setVisible(false);
    }

    /** The same topic may be what the next call is about. */
    private void late() {
        if (noted.isPresent()) {
            undo.setVisible(false);
            again.setVisible(true);
        }
    }

    private void say(Rejection rejection) {
        status.setText(getTranslation(rejection.key(), rejection.arguments().toArray()));
    }
}
