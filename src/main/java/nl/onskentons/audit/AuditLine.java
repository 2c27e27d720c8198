package nl.onskentons.audit;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.onskentons.common.AccountId;
import nl.onskentons.common.SchoolId;
import org.jspecify.annotations.Nullable;

/**
 * A line of the log as it is shown.
 *
 * @param actor who did it; null when it happened by itself
 * @param actorName what that person was called then; null when it happened by itself
 * @param schools the schools that it concerns, as far as whoever reads this reads their log; empty when it concerns all
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
        Set<SchoolId> schools,
        String action,
        String subjectType,
        UUID subject,
        @Nullable String subjectName,
        @Nullable String route) {

    AuditLine about(@Nullable String name, @Nullable String address) {
        return new AuditLine(id, happenedAt, actor, actorName, schools, action, subjectType, subject, name, address);
    }

    /** What somebody reads of it who reads the log of these schools. */
    AuditLine within(Set<SchoolId> own) {
        Set<SchoolId> seen = schools.stream().filter(own::contains).collect(Collectors.toUnmodifiableSet());
        return new AuditLine(id, happenedAt, actor, actorName, seen, action, subjectType, subject, subjectName, route);
    }
}
