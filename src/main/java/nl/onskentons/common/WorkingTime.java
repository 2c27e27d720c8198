package nl.onskentons.common;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.Comparator;
import java.util.Optional;

/**
 * One stretch of work on one day of the week, on the clocks of the Netherlands ({@link PortalClock#ZONE}).
 *
 * @param from the first moment that belongs to it
 * @param until the first moment after it; 00:00 means midnight at the end of the day
 * @param week the weeks in which it holds
 */
public record WorkingTime(DayOfWeek day, LocalTime from, LocalTime until, WeekParity week)
        implements Comparable<WorkingTime> {

    private static final Comparator<WorkingTime> ORDER = Comparator.comparing(WorkingTime::day)
            .thenComparing(WorkingTime::from)
            .thenComparing(WorkingTime::lastMoment)
            .thenComparing(WorkingTime::week);

    /** @throws Rejection {@code rejection.workingtime.empty} if it ends before it has begun */
    public WorkingTime {
        if (!until.equals(LocalTime.MIDNIGHT) && !from.isBefore(until)) {
            throw new Rejection("rejection.workingtime.empty");
        }
    }

    /** A stretch of work in every week. */
    public static WorkingTime weekly(DayOfWeek day, LocalTime from, LocalTime until) {
        return new WorkingTime(day, from, until, WeekParity.EVERY);
    }

    /** Whether some moment can belong to both. */
    public boolean overlaps(WorkingTime other) {
        return day == other.day
                && week.overlaps(other.week)
                && !from.isAfter(other.lastMoment())
                && !other.from.isAfter(lastMoment());
    }

    /** By day from Monday, then by time. */
    @Override
    public int compareTo(WorkingTime other) {
        return ORDER.compare(this, other);
    }

    /** The stretch on this date, if there is one and the clocks do not skip all of it. */
    Optional<TimeStretch> on(LocalDate date) {
        if (date.getDayOfWeek() != day || !week.includes(date)) {
            return Optional.empty();
        }
        LocalDate lastDate = until.equals(LocalTime.MIDNIGHT) ? date.plusDays(1) : date;
        return Optional.of(new TimeStretch(instant(date, from), instant(lastDate, until)))
                .filter(stretch -> stretch.start().isBefore(stretch.end()));
    }

    private LocalTime lastMoment() {
        return until.minusNanos(1);
    }

    /**
     * A time that occurs twice, in the night the clocks go back, is its first occurrence; one that is skipped, in the
     * night they go forward, is the moment of skipping. So stretches that meet on paper meet in reality.
     */
    private static Instant instant(LocalDate date, LocalTime time) {
        ZoneRules rules = PortalClock.ZONE.getRules();
        ZoneOffsetTransition transition = rules.getTransition(date.atTime(time));
        return transition != null && transition.isGap()
                ? transition.getInstant()
                : date.atTime(time).atZone(PortalClock.ZONE).toInstant();
    }
}
