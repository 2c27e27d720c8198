package nl.onskentons.phone;

import java.time.Instant;
import java.util.Optional;
import nl.onskentons.common.LastChange;
import nl.onskentons.common.SchoolId;
import nl.onskentons.common.Versioned;
import org.jspecify.annotations.Nullable;

/**
 * A topic as it is read.
 *
 * @param changedBy who changed it last; null when it is as the starting set has it
 */
public record TopicLine(
        TopicId id,
        SchoolId school,
        long version,
        TopicDetails details,
        @Nullable String changedBy,
        Instant changedAt) implements Versioned<TopicId, TopicDetails> {

    public String name() {
        return details.name();
    }

    /** The topic that it belongs under; empty when it stands at the top. */
    public Optional<TopicId> parent() {
        return details.parent();
    }

    /** Who changed it last; empty when it is as the starting set has it. */
    Optional<LastChange> lastChange() {
        return LastChange.of(changedBy, changedAt);
    }
}
