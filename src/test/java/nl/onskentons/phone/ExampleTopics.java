package nl.onskentons.phone;

import java.util.Set;
import nl.onskentons.common.SchoolId;

/** The topics of the example schools. */
public final class ExampleTopics {

    private ExampleTopics() {}

    /** A topic by its name. */
    public static TopicLine named(CallTopics topics, SchoolId school, String name) {
        return topics.of(Set.of(school)).stream()
                .filter(topic -> topic.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
