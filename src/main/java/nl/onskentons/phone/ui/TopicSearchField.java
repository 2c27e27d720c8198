package nl.onskentons.phone.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import nl.onskentons.common.ui.SearchAsYouType;
import nl.onskentons.phone.FoundTopic;

/** Finds what a call is about while somebody types; Enter takes the best. */
final class TopicSearchField extends SearchAsYouType {

    private static final int LONGEST = 200;

    private final SerializableFunction<String, List<FoundTopic>> find;

    TopicSearchField(
            SerializableFunction<String, List<FoundTopic>> find, SerializableRunnable typed, TopicChips.Chosen chosen) {
        super(LONGEST);
        this.find = find;
        addValueChangeListener(change -> typed.run());
        addKeyDownListener(
                Key.ENTER, press -> found().stream().findFirst().ifPresent(best -> chosen.topic(best.topic())));
    }

    /** The best first. */
    List<FoundTopic> found() {
        return find.apply(getValue());
    }
}
