package nl.onskentons.common;

import java.time.LocalDate;
import java.time.temporal.IsoFields;

/**
 * In which weeks a working time holds: every week, or one of two alternating weeks.
 *
 * <p>The A week is the one with an odd ISO week number, the B week the one with an even number. After a year of 53 weeks
 * two A weeks follow each other (53 and 1), as they do on a printed calendar.
 */
public enum WeekParity {
    /** Every week. */
    EVERY,
    /** A weeks: odd ISO week numbers. */
    ODD,
    /** B weeks: even ISO week numbers. */
    EVEN;

    /** Whether the week of this date is one of these weeks. */
    public boolean includes(LocalDate date) {
        return this == EVERY || this == of(date);
    }

    /** Whether there can be a week that is both. */
    public boolean overlaps(WeekParity other) {
        return this == EVERY || other == EVERY || this == other;
    }

    /** {@link #ODD} or {@link #EVEN}: what the ISO week of this date is. */
    public static WeekParity of(LocalDate date) {
        return date.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR) % 2 == 0 ? EVEN : ODD;
    }
}
