package nl.onskentons.retention;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;

/**
 * A kind of data, how long it is kept, and what will go of it.
 *
 * @param tonight how many go at the next round, were it not held back
 * @param soon how many go within {@value Retention#SOON_DAYS} days, those of tonight included
 */
public record RetentionLine(String kind, Period kept, long tonight, long soon, Optional<Held> held) {

    /**
     * It is held back.
     *
     * @param lastDay the last day on which nothing goes
     * @param by the name of who did so
     */
    public record Held(LocalDate lastDay, String reason, String by) {}
}
