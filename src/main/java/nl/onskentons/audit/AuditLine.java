package nl.onskentons.audit;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A line of the log as it is shown.
 *
 * @param actorName who did it; null when nobody was signed in
 */
public record AuditLine(
        Instant happenedAt, @Nullable String actorName, String action, String subjectType, UUID subject) {}
