package nl.onskentons.common;

import java.time.LocalDate;
import java.time.Period;
import java.util.function.ToLongFunction;

/**
 * A kind of data that is kept for a while and then forgotten (R6). A bean: {@code retention} forgets it at night, shows what
 * will go, and remembers that it went.
 *
 * @param kind by which it is known, such as {@code calls}; at most 40 characters
 * @param kept how long it is kept: a setting
 * @param older how many there are from before a day
 * @param forgetting forgets those from before a day, and says how many those were
 */
public record Expiring(
        String kind, Period kept, ToLongFunction<LocalDate> older, ToLongFunction<LocalDate> forgetting) {

    /** The first day of which something is kept. */
    public LocalDate firstDay(LocalDate today) {
        return today.minus(kept);
    }

    /** How many would be forgotten on this day; nothing is. */
    public long due(LocalDate today) {
        return older.applyAsLong(firstDay(today));
    }

    /** Forgets what is due on this day, in the transaction of the caller. */
    public long forget(LocalDate today) {
        return forgetting.applyAsLong(firstDay(today));
    }
}
