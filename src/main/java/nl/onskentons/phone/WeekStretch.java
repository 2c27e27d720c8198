package nl.onskentons.phone;

import java.time.Instant;

/**
 * A stretch of a day in which one person is called first for a topic, or in which nobody is there although the school is
 * open.
 *
 * @param from the first moment that belongs to it
 * @param until the first moment after it; no later than the end of the day
 */
public record WeekStretch(Instant from, Instant until, Served served) {

    /** Who serves a topic. */
    public sealed interface Served {}

    /** Somebody does. */
    public record By(CallStep.Person person) implements Served {}

    /**
     * Nobody does.
     *
     * @param intended whether that is so on purpose
     */
    public record Nobody(boolean intended) implements Served {}

    public boolean contains(Instant at) {
        return !at.isBefore(from) && at.isBefore(until);
    }
}
