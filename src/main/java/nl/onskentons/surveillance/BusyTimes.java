package nl.onskentons.surveillance;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.Set;
import nl.onskentons.common.Rejection;
import org.jspecify.annotations.Nullable;

/**
 * When there is something the matter at a place, on the clocks of the Netherlands.
 *
 * @param days none when it is not known, or on any day
 * @param from the first moment; null when it is not known, or at any time
 * @param until the first moment after it, the next day when that is earlier; null as {@code from}
 */
public record BusyTimes(
        Set<DayOfWeek> days,
        @Nullable LocalTime from,
        @Nullable LocalTime until) implements Serializable {

    private static final BusyTimes ANY = new BusyTimes(Set.of(), null, null);

    /** @throws Rejection of the field {@code until} when one of the two times is missing, or both are the same */
    public BusyTimes {
        days = days.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(days));
        if ((from == null) != (until == null)) {
            throw Rejection.ofField("until", "rejection.hotspot.time.half");
        }
        if (from != null && from.equals(until)) {
            throw Rejection.ofField("until", "rejection.hotspot.time.same");
        }
    }

    /** At any time, or nobody knows. */
    public static BusyTimes any() {
        return ANY;
    }

    /** Whether something may be the matter on such a day. */
    public boolean includes(DayOfWeek day) {
        return days.isEmpty() || days.contains(day);
    }

    /** One bit per day from Monday, as the database keeps them. */
    int dayBits() {
        return days.stream().mapToInt(day -> 1 << (day.getValue() - 1)).sum();
    }

    static Set<DayOfWeek> days(int bits) {
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            if ((bits & 1 << (day.getValue() - 1)) != 0) {
                days.add(day);
            }
        }
        return days;
    }
}
