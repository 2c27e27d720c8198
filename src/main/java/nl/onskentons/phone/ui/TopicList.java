package nl.onskentons.phone.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.onskentons.phone.TopicId;
import nl.onskentons.phone.TopicLine;

/** The topics of a school, each with those under it. */
final class TopicList extends Div {

    private final SerializableConsumer<TopicLine> edit;
    private final TopicRow.Moving moving;
    private final Map<TopicId, TopicRow> rows = new HashMap<>();

    TopicList(SerializableConsumer<TopicLine> edit, TopicRow.Moving moving) {
        this.edit = edit;
        this.moving = moving;
        addClassNames("oko-card", "oko-topics");
    }

    /**
     * Shows topics with those above them.
     *
     * @param tree all topics of the school, in their order
     * @param wanted those to show; empty for all
     * @param editable whether whoever looks changes them
     */
    void show(List<TopicLine> tree, Optional<Set<TopicId>> wanted, boolean editable) {
        removeAll();
        rows.clear();
        Map<Optional<TopicId>, List<TopicLine>> levels = tree.stream()
                .collect(Collectors.groupingBy(
                        TopicLine::parent, HashMap::new, Collectors.toCollection(ArrayList::new)));
        Display display = new Display(levels, wanted, editable);
        add(display.list(Optional.empty()));
    }

    Optional<TopicRow> row(TopicId id) {
        return Optional.ofNullable(rows.get(id));
    }

    /** What is shown once. */
    private final class Display {

        private final Map<Optional<TopicId>, List<TopicLine>> levels;
        private final Optional<Set<TopicId>> wanted;
        private final boolean editable;

        Display(Map<Optional<TopicId>, List<TopicLine>> levels, Optional<Set<TopicId>> wanted, boolean editable) {
            this.levels = levels;
            this.wanted = wanted;
            this.editable = editable;
        }

        UnorderedList list(Optional<TopicId> parent) {
            UnorderedList list = new UnorderedList();
            List<TopicLine> siblings = level(parent);
            siblings.stream().filter(this::isShown).forEach(topic -> {
                ListItem item = new ListItem(row(topic, siblings));
                if (level(Optional.of(topic.id())).stream().anyMatch(this::isShown)) {
                    item.add(list(Optional.of(topic.id())));
                }
                list.add(item);
            });
            return list;
        }

        private TopicRow row(TopicLine topic, List<TopicLine> siblings) {
            TopicRow row = new TopicRow(topic);
            rows.put(topic.id(), row);
            if (editable && wanted.isEmpty()) {
                return row.withActions(
                        () -> edit.accept(topic),
                        topic.equals(siblings.getFirst()),
                        topic.equals(siblings.getLast()),
                        moving);
            }
            return editable ? row.withEdit(() -> edit.accept(topic)) : row;
        }

        private boolean isShown(TopicLine topic) {
            return wanted.isEmpty()
                    || wanted.get().contains(topic.id())
                    || level(Optional.of(topic.id())).stream()
                            .anyMatch(under -> wanted.get().contains(under.id()));
        }

        private List<TopicLine> level(Optional<TopicId> parent) {
            return levels.getOrDefault(parent, List.of());
        }
    }
}
