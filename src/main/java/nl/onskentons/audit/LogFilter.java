package nl.onskentons.audit;

import java.time.LocalDate;
import java.util.UUID;
import nl.onskentons.common.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * Which lines of the log are wanted; null is no limit.
 *
 * @param actor who did it
 * @param action what was done, such as {@code number.confirmed}
 * @param subject what it was done to
 * @param from the first day, in Dutch time
 * @param until the last day, in Dutch time
 */
public record LogFilter(
        @Nullable AccountId actor,
        @Nullable String action,
        @Nullable UUID subject,
        @Nullable LocalDate from,
        @Nullable LocalDate until) {

    public static final LogFilter EVERYTHING = new LogFilter(null, null, null, null, null);

    /** What happened to one record. */
    public static LogFilter about(UUID subject) {
        return new LogFilter(null, null, subject, null, null);
    }

    /** What one person did. */
    public static LogFilter by(AccountId actor) {
        return new LogFilter(actor, null, null, null, null);
    }

    /** What happened since the beginning of a day. */
    public static LogFilter since(LocalDate day) {
        return new LogFilter(null, null, null, day, null);
    }
}
