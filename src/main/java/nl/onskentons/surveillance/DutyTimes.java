package nl.onskentons.surveillance;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import nl.onskentons.common.PortalClock;
import nl.onskentons.common.TimeStretch;

/**
 * From when until when somebody walks, on the clocks of the Netherlands, to the minute.
 *
 * @param until the first minute after it
 */
public record DutyTimes(LocalTime from, LocalTime until) implements Comparable<DutyTimes>, Serializable {

    private static final int MINUTES_OF_HOUR = 60;

    private static final Comparator<DutyTimes> ORDER =
            Comparator.comparing(DutyTimes::from).thenComparing(DutyTimes::until);

    static DutyTimes ofMinutes(int from, int until) {
        return new DutyTimes(time(from), time(until));
    }

    static int minute(LocalTime time) {
        return time.toSecondOfDay() / MINUTES_OF_HOUR;
    }

    boolean overlaps(DutyTimes other) {
        return from.isBefore(other.until) && other.from.isBefore(until);
    }

    TimeStretch on(LocalDate date) {
        return new TimeStretch(instant(date, from), instant(date, until));
    }

    @Override
    public int compareTo(DutyTimes other) {
        return ORDER.compare(this, other);
    }

    /** As in "10.15–10.30". */
    @Override
    public String toString() {
        return clock(from) + "–" + clock(until);
    }

    private static String clock(LocalTime time) {
        return "%d.%02d".formatted(time.getHour(), time.getMinute());
    }

    private static LocalTime time(int minute) {
        return LocalTime.of(minute / MINUTES_OF_HOUR, minute % MINUTES_OF_HOUR);
    }

    private static Instant instant(LocalDate date, LocalTime time) {
        return date.atTime(time).atZone(PortalClock.ZONE).toInstant();
    }
}
