package nl.onskentons.phone;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.onskentons.common.WorkingPattern;
import nl.onskentons.phone.schedule.Timetable;
import nl.onskentons.school.DayKind;

/**
 * Everything that the schedule of one school is made of, but for the cards of people. It does not change.
 *
 * @param topics in their order, each followed by those under it
 * @param open when the school wants somebody to be there
 * @param quiet when a topic needs nobody, on purpose
 * @param calendar what each date is for the school
 * @param confirmationDays after how many days a number is old there
 */
record SchoolTimetable(
        Map<TopicId, TopicLine> topics,
        PhoneSettings settings,
        Timetable timetable,
        WorkingPattern open,
        Map<TopicId, WorkingPattern> quiet,
        Function<LocalDate, DayKind> calendar,
        int confirmationDays) {

    /** Who is called for a topic when nobody else is there, the first in front; at least one. */
    List<LastResort> lastResorts(TopicId topic) {
        Stream<LastResort> own = Stream.iterate(
                        Optional.ofNullable(topics.get(topic)),
                        Optional::isPresent,
                        line -> line.flatMap(TopicLine::parent).map(topics::get))
                .flatMap(Optional::stream)
                .flatMap(line -> line.details().lastResort().stream());
        return Stream.of(own, Stream.of(settings.lastResort()), Stream.of(LastResort.NO_HURRY))
                .flatMap(each -> each)
                .map(settings::reached)
                .distinct()
                .toList();
    }

    static Map<TopicId, TopicId> parents(List<TopicLine> topics) {
        return topics.stream()
                .filter(line -> line.parent().isPresent())
                .collect(Collectors.toMap(TopicLine::id, line -> line.parent().orElseThrow()));
    }
}
