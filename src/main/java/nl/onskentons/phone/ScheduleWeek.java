package nl.onskentons.phone;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.onskentons.common.SchoolId;
import nl.onskentons.common.TimeStretch;

/**
 * The week of a school: who serves which topic when.
 *
 * @param days seven, from Monday
 * @param topics in their order, each followed by those under it
 * @param nobody when nobody is there for any topic, although the school is open
 * @param hasBefore whether whoever looks may also see the week before it
 * @param mayEdit whether whoever looks keeps the schedule of the school
 */
public record ScheduleWeek(
        SchoolId school,
        List<WeekDay> days,
        List<TopicWeek> topics,
        List<TimeStretch> nobody,
        boolean hasBefore,
        boolean mayEdit) {

    public LocalDate monday() {
        return days.getFirst().date();
    }

    public Optional<TopicWeek> topic(TopicId id) {
        return topics.stream().filter(each -> each.topic().id().equals(id)).findFirst();
    }
}
