package nl.onskentons.phone;

import java.util.Optional;
import nl.onskentons.common.SchoolId;

/**
 * A topic as it is read.
 *
 * @param version that of the topic as it is now; whoever changes it gives it back
 */
public record TopicLine(TopicId id, SchoolId school, long version, TopicDetails details) {

    public String name() {
        return details.name();
    }

    /** The topic that it belongs under; empty when it stands at the top. */
    public Optional<TopicId> parent() {
        return details.parent();
    }
}
