package nl.onskentons.phone.schedule;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import nl.onskentons.common.PortalClock;
import nl.onskentons.common.TimeStretch;
import nl.onskentons.common.WorkingPattern;
import nl.onskentons.phone.TopicId;
import nl.onskentons.school.DayKind;

/** When nobody serves a topic although the school is open. */
public final class Gaps {

    private final Resolver resolver;
    private final WorkingPattern open;
    private final Function<LocalDate, DayKind> calendar;

    /**
     * @param open when the school wants somebody to be there, on days with lessons
     * @param calendar what each date is for the school
     */
    public Gaps(Resolver resolver, WorkingPattern open, Function<LocalDate, DayKind> calendar) {
        this.resolver = resolver;
        this.open = open;
        this.calendar = calendar;
    }

    /** The gaps of one topic on these dates, in order. */
    public List<TimeStretch> of(TopicId topic, Period period) {
        Instant start = period.first().atStartOfDay(PortalClock.ZONE).toInstant();
        Instant end = period.last().plusDays(1).atStartOfDay(PortalClock.ZONE).toInstant();
        List<TimeStretch> unserved = resolver.firsts(topic, start, end).stream()
                .filter(stretch -> stretch.first().isEmpty())
                .map(stretch -> new TimeStretch(stretch.from(), stretch.until()))
                .toList();
        return both(unserved, openOn(period));
    }

    /** When nobody serves any of these topics, on these dates, in order. */
    public List<TimeStretch> ofAll(Collection<TopicId> topics, Period period) {
        List<TimeStretch> common = openOn(period);
        for (TopicId topic : topics) {
            common = common.isEmpty() ? common : both(common, of(topic, period));
        }
        return common;
    }

    private List<TimeStretch> openOn(Period period) {
        return period.first()
                .datesUntil(period.last().plusDays(1))
                .filter(date -> calendar.apply(date) == DayKind.SCHOOL_DAY)
                .flatMap(date -> open.on(date).stream())
                .toList();
    }

    /** What belongs to both of two lists in order. */
    public static List<TimeStretch> both(List<TimeStretch> one, List<TimeStretch> other) {
        List<TimeStretch> common = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < one.size() && j < other.size()) {
            Instant from = later(one.get(i).start(), other.get(j).start());
            Instant until = earlier(one.get(i).end(), other.get(j).end());
            if (from.isBefore(until)) {
                common.add(new TimeStretch(from, until));
            }
            if (one.get(i).end().isBefore(other.get(j).end())) {
                i++;
            } else {
                j++;
            }
        }
        return common;
    }

    /** What belongs to one list in order, and not to the other. */
    public static List<TimeStretch> without(List<TimeStretch> one, List<TimeStretch> other) {
        List<TimeStretch> left = new ArrayList<>();
        for (TimeStretch stretch : one) {
            Instant from = stretch.start();
            for (TimeStretch taken : both(List.of(stretch), other)) {
                if (from.isBefore(taken.start())) {
                    left.add(new TimeStretch(from, taken.start()));
                }
                from = taken.end();
            }
            if (from.isBefore(stretch.end())) {
                left.add(new TimeStretch(from, stretch.end()));
            }
        }
        return left;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
