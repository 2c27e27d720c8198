package nl.onskentons.phone.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import nl.onskentons.phone.FoundTopic;
import nl.onskentons.phone.TopicId;
import nl.onskentons.phone.TopicLine;

/** Topics to choose from, with the word by which each was found. */
final class TopicChips extends Div {

    private final Chosen chosen;

    TopicChips(Chosen chosen) {
        this.chosen = chosen;
        addClassName("oko-topics");
    }

    /** What was found, best first. */
    void showFound(List<FoundTopic> found, Optional<TopicId> on) {
        UnorderedList list = list();
        found.forEach(each -> list.add(chip(each.topic(), each.word().or(each::under), on)));
        removeAll();
        add(list);
        addClassName("found");
    }

    /** Topics as they are. */
    void show(List<TopicLine> topics, Optional<TopicId> on) {
        UnorderedList list = list();
        topics.forEach(each -> list.add(chip(each, Optional.empty(), on)));
        removeAll();
        add(list);
        removeClassName("found");
    }

    private UnorderedList list() {
        UnorderedList list = new UnorderedList();
        list.addClassName("oko-chips");
        list.getElement().setAttribute("aria-label", getTranslation("phone.topics.group"));
        return list;
    }

    private ListItem chip(TopicLine topic, Optional<String> because, Optional<TopicId> on) {
        boolean isOn = on.filter(topic.id()::equals).isPresent();
        NativeButton chip = new NativeButton(topic.name(), click -> chosen.topic(topic));
        chip.addClassName("oko-chip");
        chip.setClassName("on", isOn);
        chip.getElement().setAttribute("aria-pressed", String.valueOf(isOn));
        because.ifPresent(word -> {
            Span why = new Span(word);
            why.addClassName("oko-chip-why");
            chip.add(why);
        });
        return new ListItem(chip);
    }

    /** What happens when one is chosen. */
    @FunctionalInterface
    interface Chosen extends Serializable {
        void topic(TopicLine topic);
    }
}
