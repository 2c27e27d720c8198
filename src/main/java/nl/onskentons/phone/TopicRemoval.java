package nl.onskentons.phone;

import nl.onskentons.common.SchoolId;

/** A topic that was removed, whole. Only {@link CallTopics#remove} makes one, and {@link CallTopics#restore} takes it. */
public final class TopicRemoval {

    private final TopicId id;
    private final SchoolId school;
    private final int place;
    private final TopicDetails details;

    TopicRemoval(CallTopic topic) {
        id = topic.id();
        school = topic.school();
        place = topic.place();
        details = topic.details();
    }

    TopicId id() {
        return id;
    }

    SchoolId school() {
        return school;
    }

    int place() {
        return place;
    }

    TopicDetails details() {
        return details;
    }
}
