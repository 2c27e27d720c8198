package nl.onskentons.phone.ui;

import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import nl.onskentons.phone.CallAnswer;
import nl.onskentons.phone.CallLog;
import nl.onskentons.phone.TopicId;
import org.jspecify.annotations.Nullable;

/**
 * Where is asked how a call went, below its answer and apart from what is read out. The question stays as it is while the
 * answer to the same topic changes: it is about the call that was made.
 */
final class AfterTheCall extends Div {

    private final transient CallLog log;
    private transient @Nullable TopicId about;

    AfterTheCall(CallLog log) {
        this.log = log;
        addClassName("oko-after-call");
    }

    /** Asks about the call to somebody for this topic; nothing without an answer. */
    void ask(Optional<CallAnswer> answer) {
        TopicId topic = answer.map(each -> each.topic().id()).orElse(null);
        if (topic == null || !topic.equals(about)) {
            askAnew(answer);
        }
    }

    /** Asks anew, although it may be about the same topic: another call came in. */
    void askAnew(Optional<CallAnswer> answer) {
        about = answer.map(each -> each.topic().id()).orElse(null);
        removeAll();
        answer.map(each -> new TransferBar(log, each))
                .filter(TransferBar::isVisible)
                .ifPresent(bar -> {
                    bar.addClassName("oko-card");
                    add(bar);
                });
    }
}
