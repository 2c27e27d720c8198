package nl.onskentons.directory;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import nl.onskentons.common.PortalClock;
import org.jspecify.annotations.Nullable;

/**
 * How far a number can be trusted. Nothing is ever shown as valid without its date (issue 2; lessons.md, "partner
 * directory").
 */
public sealed interface Freshness {

    /** Somebody said that it is right, on a day that is not too long ago. */
    record Confirmed(LocalDate on, String by, long days) implements Freshness {}

    /** Confirmed so long ago that it has to be asked again. */
    record Old(LocalDate on, String by, long days) implements Freshness {}

    /** Nobody confirmed it yet. */
    record Unconfirmed() implements Freshness {}

    /** Somebody said that it is wrong, and nobody answered yet. */
    record Disputed(LocalDate on, String by) implements Freshness {}

    /**
     * What the dates of a number mean today.
     *
     * @param confirmationDays after how many days a confirmation is old; at least 1
     */
    static Freshness of(
            @Nullable Instant confirmedAt,
            @Nullable String confirmedBy,
            @Nullable Instant disputedAt,
            @Nullable String disputedBy,
            LocalDate today,
            int confirmationDays) {
        if (disputedAt != null) {
            return new Disputed(day(disputedAt), disputedBy == null ? "" : disputedBy);
        }
        if (confirmedAt == null) {
            return new Unconfirmed();
        }
        LocalDate on = day(confirmedAt);
        String by = confirmedBy == null ? "" : confirmedBy;
        long days = ChronoUnit.DAYS.between(on, today);
        return days > confirmationDays ? new Old(on, by, days) : new Confirmed(on, by, days);
    }

    /**
     * The moment before which a confirmation is old: the beginning, in the Netherlands, of the last day that still counts.
     *
     * @param confirmationDays after how many days a confirmation is old; at least 1
     */
    static Instant oldBefore(LocalDate today, int confirmationDays) {
        return today.minusDays(confirmationDays).atStartOfDay(PortalClock.ZONE).toInstant();
    }

    /** Whether somebody should look at it. */
    default boolean asksForConfirmation() {
        return !(this instanceof Confirmed);
    }

    /** Whether somebody said that it is right, however long ago, and nobody says that it is wrong. */
    default boolean wasConfirmed() {
        return this instanceof Confirmed || this instanceof Old;
    }

    private static LocalDate day(Instant instant) {
        return instant.atZone(PortalClock.ZONE).toLocalDate();
    }
}
