package nl.onskentons.common;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that must be remembered in the log: published as an event by the module where it happens, inside the same
 * transaction, and kept by {@code audit}.
 *
 * <p>It carries no content (R12): what was changed says which, not into what.
 *
 * @param actor who did it; null when nobody was signed in
 * @param schools the schools that it concerns; empty when it concerns all
 * @param action what was done, such as {@code number.confirmed}; at most 60 characters
 * @param subjectType what it was done to, such as {@code contact}; at most 40 characters
 * @param subject which one
 */
public record Audited(@Nullable Actor actor, Set<SchoolId> schools, String action, String subjectType, UUID subject) {

    public Audited {
        schools = Set.copyOf(schools);
    }

    /** Something that concerns one school. */
    public Audited(@Nullable Actor actor, SchoolId school, String action, String subjectType, UUID subject) {
        this(actor, Set.of(school), action, subjectType, subject);
    }
}
