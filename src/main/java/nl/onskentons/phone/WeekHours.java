package nl.onskentons.phone;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;
import nl.onskentons.common.WorkingPattern;
import nl.onskentons.common.WorkingTime;

/** Adds hours to those of every week, and takes them off again. */
final class WeekHours {

    /** All hours of all days. */
    static final WorkingPattern ALWAYS = new WorkingPattern(Arrays.stream(DayOfWeek.values())
            .map(day -> WorkingTime.weekly(day, LocalTime.MIDNIGHT, LocalTime.MIDNIGHT))
            .toList());

    private static final int DAY = 24 * 60;

    private WeekHours() {}

    static WorkingPattern with(WorkingPattern hours, WorkingTime more) {
        return changed(hours, more, true);
    }

    static WorkingPattern without(WorkingPattern hours, WorkingTime less) {
        return changed(hours, less, false);
    }

    private static WorkingPattern changed(WorkingPattern hours, WorkingTime time, boolean on) {
        BitSet minutes = new BitSet(DAY);
        List<WorkingTime> others =
                hours.times().stream().filter(each -> each.day() != time.day()).toList();
        hours.times().stream()
                .filter(each -> each.day() == time.day())
                .forEach(each -> minutes.set(start(each), end(each)));
        minutes.set(start(time), end(time), on);
        return new WorkingPattern(
                Stream.concat(others.stream(), times(time.day(), minutes)).toList());
    }

    private static Stream<WorkingTime> times(DayOfWeek day, BitSet minutes) {
        Stream.Builder<WorkingTime> times = Stream.builder();
        for (int from = minutes.nextSetBit(0); from >= 0; ) {
            int until = minutes.nextClearBit(from);
            times.add(WorkingTime.weekly(day, time(from), time(until)));
            from = minutes.nextSetBit(until);
        }
        return times.build();
    }

    private static int start(WorkingTime time) {
        return time.from().getHour() * 60 + time.from().getMinute();
    }

    private static int end(WorkingTime time) {
        int until = time.until().getHour() * 60 + time.until().getMinute();
        return until == 0 ? DAY : until;
    }

    private static LocalTime time(int minute) {
        return minute == DAY ? LocalTime.MIDNIGHT : LocalTime.of(minute / 60, minute % 60);
    }
}
