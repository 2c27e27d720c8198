package nl.onskentons.common;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * When someone works, week after week, on the clocks of the Netherlands; also opening hours.
 *
 * @param times in the order of the week, none overlapping another; empty when nothing is known
 */
public record WorkingPattern(List<WorkingTime> times) {

    /** Longer than any pattern takes to come round: an A and a B week, with weeks 53 and 1 between. */
    private static final int HORIZON_DAYS = 29;

    /** How many times a pattern has, at most: eight on each day. */
    public static final int MAX_TIMES = 56;

    private static final WorkingPattern NONE = new WorkingPattern(List.of());

    /**
     * @throws Rejection {@code rejection.workingtime.overlap} if two times overlap in some week, and
     *     {@code rejection.workingtime.many} if there are more than {@value #MAX_TIMES}
     */
    public WorkingPattern {
        if (times.size() > MAX_TIMES) {
            throw Rejection.of("rejection.workingtime.many", MAX_TIMES);
        }
        times = times.stream().sorted().toList();
        for (int i = 0; i < times.size(); i++) {
            WorkingTime time = times.get(i);
            if (times.subList(i + 1, times.size()).stream().anyMatch(time::overlaps)) {
                throw new Rejection("rejection.workingtime.overlap");
            }
        }
    }

    /** Nothing known about when someone works. */
    public static WorkingPattern none() {
        return NONE;
    }

    /** Whether it names any time at all. */
    public boolean worksOnAnyDay() {
        return !times.isEmpty();
    }

    /** The stretches of work on a date, in order; those that the clocks skip are left out. */
    public List<TimeStretch> on(LocalDate date) {
        List<TimeStretch> stretches = new ArrayList<>();
        for (WorkingTime time : times) {
            time.on(date).ifPresent(stretches::add);
        }
        return stretches;
    }

    /** Whether this moment is working time. */
    public boolean isWorkingAt(Instant at) {
        return on(date(at)).stream().anyMatch(stretch -> stretch.contains(at));
    }

    /**
     * When the work of this moment ends; work that goes on at once, past midnight for instance, has not ended.
     *
     * @return empty if this moment is no working time, or if the work never ends
     */
    public Optional<ZonedDateTime> until(Instant at) {
        LocalDate horizon = date(at).plusDays(HORIZON_DAYS);
        return blocks(at).stream()
                .filter(block -> block.contains(at))
                .map(TimeStretch::end)
                .filter(end ->
                        end.isBefore(horizon.atStartOfDay(PortalClock.ZONE).toInstant()))
                .map(WorkingPattern::local)
                .findFirst();
    }

    /**
     * When work begins next, after this moment; during work, when it begins again after its end.
     *
     * @return empty if it never does
     */
    public Optional<ZonedDateTime> next(Instant at) {
        return blocks(at).stream()
                .map(TimeStretch::start)
                .filter(start -> start.isAfter(at))
                .map(WorkingPattern::local)
                .findFirst();
    }

    /** The coming stretches, with those that meet made one. */
    private List<TimeStretch> blocks(Instant at) {
        List<TimeStretch> blocks = new ArrayList<>();
        date(at).datesUntil(date(at).plusDays(HORIZON_DAYS))
                .flatMap(date -> on(date).stream())
                .forEach(stretch -> append(blocks, stretch));
        return blocks;
    }

    private static void append(List<TimeStretch> blocks, TimeStretch stretch) {
        if (!blocks.isEmpty() && !stretch.start().isAfter(blocks.getLast().end())) {
            blocks.set(blocks.size() - 1, new TimeStretch(blocks.getLast().start(), stretch.end()));
        } else {
            blocks.add(stretch);
        }
    }

    private static LocalDate date(Instant at) {
        return LocalDate.ofInstant(at, PortalClock.ZONE);
    }

    private static ZonedDateTime local(Instant at) {
        return at.atZone(PortalClock.ZONE);
    }
}
