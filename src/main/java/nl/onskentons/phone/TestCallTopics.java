package nl.onskentons.phone;

import java.util.List;
import nl.onskentons.common.SchoolId;
import org.springframework.stereotype.Component;

/** The topics that get a test call: those that somebody serves, or that ask their parent. */
@Component
class TestCallTopics {

    private final Timetables timetables;

    TestCallTopics(Timetables timetables) {
        this.timetables = timetables;
    }

    List<TopicId> of(SchoolId school) {
        SchoolTimetable timetable = timetables.current(school);
        return timetable.topics().keySet().stream()
                .filter(topic -> timetable.timetable().isServed(topic))
                .toList();
    }
}
