package nl.onskentons.phone.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableConsumer;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.onskentons.phone.CallAnswer;
import nl.onskentons.phone.TopicId;
import nl.onskentons.phone.TopicLine;

/** The big buttons of the desk, one for each topic that has a key there. */
final class DeskButtons extends Div {

    private final SerializableConsumer<TopicLine> chosen;
    private final transient Map<TopicId, DeskButton> byTopic = new LinkedHashMap<>();
    private transient List<TopicLine> shown = List.of();

    /** @param chosen what happens when a topic is chosen */
    DeskButtons(SerializableConsumer<TopicLine> chosen) {
        this.chosen = chosen;
        addClassName("oko-desk-buttons");
    }

    /** Makes the buttons anew when a topic came, went, or was named or keyed otherwise. */
    void showTopics(List<TopicLine> topics) {
        List<TopicLine> wanted = topics.stream()
                .filter(topic -> topic.details().deskKey().isPresent())
                .sorted(Comparator.comparing(topic -> topic.details().deskKey().orElseThrow()))
                .toList();
        if (!wanted.equals(shown) || byTopic.isEmpty()) {
            shown = wanted;
            byTopic.clear();
            removeAll();
            wanted.forEach(this::addButton);
            if (byTopic.isEmpty()) {
                add(new Paragraph(getTranslation("phone.desk.empty")));
            }
        }
    }

    Set<TopicId> topics() {
        return byTopic.keySet();
    }

    /** Shows who is called now, on the button of the topic when it has one. */
    void show(CallAnswer answer, Instant now) {
        Optional.ofNullable(byTopic.get(answer.topic().id())).ifPresent(button -> button.show(answer, now));
    }

    /** Shows which topic was chosen. */
    void setOn(Optional<TopicId> topic) {
        byTopic.forEach(
                (each, button) -> button.setOn(topic.filter(each::equals).isPresent()));
    }

    private void addButton(TopicLine topic) {
        DeskButton button = new DeskButton(topic.details().deskKey().orElseThrow(), topic.name());
        button.addClickListener(click -> chosen.accept(topic));
        byTopic.put(topic.id(), button);
        add(button);
    }
}
