package nl.onskentons.phone;

import java.util.List;
import nl.onskentons.common.TimeStretch;

/**
 * When nobody is there although the school is open.
 *
 * @param topics all topics in their order, also those without a gap
 * @param total when nobody is there for any topic, in order; it is never so on purpose
 */
public record GapReport(List<TopicGaps> topics, List<TimeStretch> total) {

    /** The topics that are without somebody at some hours, not on purpose. */
    public List<TopicGaps> withGaps() {
        return topics.stream().filter(topic -> !topic.gaps().isEmpty()).toList();
    }

    /** Whether there is anything to know. */
    public boolean hasGaps() {
        return !total.isEmpty() || !withGaps().isEmpty();
    }
}
