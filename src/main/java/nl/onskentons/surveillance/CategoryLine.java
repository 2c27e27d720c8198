package nl.onskentons.surveillance;

import java.time.Instant;
import java.util.Optional;
import nl.onskentons.common.LastChange;
import nl.onskentons.common.SchoolId;
import nl.onskentons.common.Versioned;
import org.jspecify.annotations.Nullable;

/**
 * A kind of places as it is read.
 *
 * @param details its name
 * @param changedBy who changed it last; null when it is as the starting set has it
 */
public record CategoryLine(
        CategoryId id,
        SchoolId school,
        long version,
        CategoryName details,
        @Nullable String changedBy,
        Instant changedAt)
        implements Versioned<CategoryId, CategoryName> {

    public String name() {
        return details.value();
    }

    Optional<LastChange> lastChange() {
        return LastChange.of(changedBy, changedAt);
    }
}
