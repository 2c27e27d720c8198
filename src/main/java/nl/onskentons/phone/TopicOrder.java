package nl.onskentons.phone;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.onskentons.common.SchoolId;

/** The order in which topics are read: school by school, and under each topic those that belong to it. */
final class TopicOrder {

    private TopicOrder() {}

    /** @param byPlace in the order of those with the same parent */
    static List<TopicLine> tree(List<CallTopic> byPlace) {
        Map<TopicId, List<TopicLine>> under = new HashMap<>();
        Map<SchoolId, List<TopicLine>> top = new HashMap<>();
        List<SchoolId> schools = new ArrayList<>();
        for (CallTopic topic : byPlace) {
            Optional<TopicId> parent = topic.parent();
            if (parent.isPresent()) {
                under.computeIfAbsent(parent.get(), id -> new ArrayList<>()).add(topic.line());
            } else {
                top.computeIfAbsent(topic.school(), school -> {
                            schools.add(school);
                            return new ArrayList<>();
                        })
                        .add(topic.line());
            }
        }
        List<TopicLine> tree = new ArrayList<>();
        schools.forEach(school -> top.getOrDefault(school, List.of()).forEach(topic -> {
            tree.add(topic);
            tree.addAll(under.getOrDefault(topic.id(), List.of()));
        }));
        return tree;
    }
}
