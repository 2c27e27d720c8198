package nl.onskentons.phone;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.onskentons.common.SchoolId;
import nl.onskentons.school.Schools;
import nl.onskentons.testing.ExampleSchools;

/** Topics of tests, and the example schools that have them. */
public final class Topics {

    private Topics() {}

    public static TopicDetails called(String name, String... words) {
        return new TopicDetails(
                name, Optional.empty(), Arrays.asList(words), "", Optional.empty(), Optional.empty(), Optional.empty());
    }

    public static SchoolId north(Schools schools) {
        return ExampleSchools.north(schools);
    }

    public static SchoolId south(Schools schools) {
        return ExampleSchools.south(schools);
    }

    /** A topic of a school by its name, as the current user reads it. */
    public static TopicLine of(CallTopics topics, SchoolId school, String name) {
        return named(topics.of(Set.of(school)), name);
    }

    static TopicLine named(List<TopicLine> topics, String name) {
        return topics.stream()
                .filter(topic -> topic.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
