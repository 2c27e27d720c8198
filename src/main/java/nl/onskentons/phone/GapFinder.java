package nl.onskentons.phone;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import nl.onskentons.common.TimeStretch;
import nl.onskentons.common.WorkingPattern;
import nl.onskentons.phone.schedule.Gaps;
import nl.onskentons.phone.schedule.Period;
import nl.onskentons.phone.schedule.Resolver;
import nl.onskentons.school.DayKind;

/**
 * The gaps of a school. Its open hours hold on days with lessons, and on all days but public holidays for which somebody made
 * a temporary roster; a moment without anybody at all counts on days with lessons only.
 */
final class GapFinder {

    private final SchoolTimetable school;
    private final Gaps gaps;
    private final Gaps withLessons;
    private final Predicate<LocalDate> accepted;

    /**
     * @param rostered whether a temporary roster holds on a date
     * @param accepted whether whoever made it knows that there are gaps
     */
    GapFinder(SchoolTimetable school, Resolver resolver, Predicate<LocalDate> rostered, Predicate<LocalDate> accepted) {
        this.school = school;
        this.accepted = accepted;
        this.withLessons = new Gaps(resolver, school.open(), school.calendar());
        this.gaps = new Gaps(resolver, school.open(), date -> {
            DayKind kind = school.calendar().apply(date);
            return kind != DayKind.PUBLIC_HOLIDAY && rostered.test(date) ? DayKind.SCHOOL_DAY : kind;
        });
    }

    TopicGaps of(TopicLine topic, Period period) {
        List<TimeStretch> all = gaps.of(topic.id(), period);
        List<TimeStretch> intended = Gaps.both(all, onPurpose(topic.id(), period));
        return new TopicGaps(topic, Gaps.without(all, intended), intended);
    }

    /** When nobody is there for any topic; none at a school without topics. */
    List<TimeStretch> total(Period period) {
        return school.topics().isEmpty()
                ? List.of()
                : withLessons.ofAll(school.topics().keySet(), period);
    }

    /** The same, also on days without lessons for which there is a roster. */
    List<TimeStretch> totalOfRoster(Period period) {
        return school.topics().isEmpty()
                ? List.of()
                : gaps.ofAll(school.topics().keySet(), period);
    }

    private List<TimeStretch> onPurpose(TopicId topic, Period period) {
        WorkingPattern quiet = school.quiet().getOrDefault(topic, WorkingPattern.none());
        return period.first()
                .datesUntil(period.last().plusDays(1))
                .flatMap(date -> (accepted.test(date) ? WeekHours.ALWAYS : quiet).on(date).stream())
                .toList();
    }
}
