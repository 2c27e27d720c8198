package nl.onskentons.audit;

import java.time.Instant;
import java.util.UUID;
import nl.onskentons.common.AccountId;
import nl.onskentons.common.SchoolId;
import org.jspecify.annotations.Nullable;

/**
 * A line of the log as it is shown.
 *
 * @param actor who did it; null when it happened by itself
 * @param actorName what that person was called then; null when it happened by itself
 * @param school the school that it concerns; null when it concerns all
 * @param action what was done, such as {@code number.confirmed}
 * @param subjectType what it was done to, such as {@code account}
 * @param subjectName what that is called now; null when it is gone, not for whoever reads this, or has no name
 * @param route where it is shown, without a leading slash; null when nowhere
 */
public record AuditLine(
        UUID id,
        Instant happenedAt,
        @Nullable AccountId actor,
        @Nullable String actorName,
        @Nullable SchoolId school,
        String action,
        String subjectType,
        UUID subject,
        @Nullable String subjectName,
        @Nullable String route) {

    AuditLine about(@Nullable String name, @Nullable String address) {
        return new AuditLine(id, happenedAt, actor, actorName, school, action, subjectType, subject, name, address);
    }
}
