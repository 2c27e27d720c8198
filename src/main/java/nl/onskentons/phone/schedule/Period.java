package nl.onskentons.phone.schedule;

import java.time.LocalDate;
import nl.onskentons.common.PortalClock;
import nl.onskentons.common.Rejection;
import nl.onskentons.common.TimeStretch;

/**
 * Whole days, from the first to the last, both included.
 *
 * @param first {@link LocalDate#MIN} when it always was
 * @param last {@link LocalDate#MAX} when no end is known
 */
public record Period(LocalDate first, LocalDate last) {

    private static final Period ALWAYS = new Period(LocalDate.MIN, LocalDate.MAX);

    /** @throws Rejection {@code rejection.phone.period.backwards} if it ends before it starts */
    public Period {
        if (last.isBefore(first)) {
            throw new Rejection("rejection.phone.period.backwards");
        }
    }

    /** Without a first or a last day. */
    public static Period always() {
        return ALWAYS;
    }

    /** The days of which some moment belongs to a stretch. */
    public static Period of(TimeStretch stretch) {
        LocalDate first = LocalDate.ofInstant(stretch.start(), PortalClock.ZONE);
        LocalDate last = LocalDate.ofInstant(stretch.end().minusNanos(1), PortalClock.ZONE);
        return new Period(first, last);
    }

    /** All of these days. */
    public TimeStretch stretch() {
        return new TimeStretch(
                first.atStartOfDay(PortalClock.ZONE).toInstant(),
                last.plusDays(1).atStartOfDay(PortalClock.ZONE).toInstant());
    }

    public boolean includes(LocalDate date) {
        return !date.isBefore(first) && !date.isAfter(last);
    }

    public boolean overlaps(Period other) {
        return !first.isAfter(other.last) && !other.first.isAfter(last);
    }
}
