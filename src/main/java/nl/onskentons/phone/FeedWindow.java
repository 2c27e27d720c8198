package nl.onskentons.phone;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import nl.onskentons.common.PortalClock;
import nl.onskentons.common.TimeStretch;

/**
 * Which part of the schedule stands in a calendar: at least a week back and eight weeks ahead. It moves on Mondays only, so
 * that a calendar in which nothing changed stays the same for a week.
 *
 * @param seek from when on it is looked where a stretch began: a week before {@code from}, so that the first stretches keep
 *     their own beginning, and by it their identification
 * @param from stretches that ended by then are left out
 * @param until where it ends
 */
public record FeedWindow(Instant seek, Instant from, Instant until) {

    private static final int WEEKS_AHEAD = 9;

    public static FeedWindow at(Instant now) {
        LocalDate monday =
                LocalDate.ofInstant(now, PortalClock.ZONE).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return new FeedWindow(
                start(monday.minusWeeks(2)), start(monday.minusWeeks(1)), start(monday.plusWeeks(WEEKS_AHEAD)));
    }

    /** All that is looked at. */
    TimeStretch stretch() {
        return new TimeStretch(seek, until);
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(PortalClock.ZONE).toInstant();
    }
}
