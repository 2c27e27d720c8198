package nl.onskentons.phone;

import java.time.Instant;
import java.util.Optional;
import nl.onskentons.common.SchoolId;
import org.jspecify.annotations.Nullable;

/**
 * A topic as it is read.
 *
 * @param version that of the topic as it is now; whoever changes it gives it back
 * @param changedBy who changed it last; null when it is as the starting set has it
 */
public record TopicLine(
        TopicId id,
        SchoolId school,
        long version,
        TopicDetails details,
        @Nullable String changedBy,
        Instant changedAt) {

    public String name() {
        return details.name();
    }

    /** The topic that it belongs under; empty when it stands at the top. */
    public Optional<TopicId> parent() {
        return details.parent();
    }
}
