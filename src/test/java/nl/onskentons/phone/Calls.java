package nl.onskentons.phone;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.onskentons.common.SchoolId;
import nl.onskentons.directory.EntryId;
import org.springframework.jdbc.core.JdbcTemplate;

/** Calls of tests: answers of the schedule, and calls that were noted on earlier days. */
public final class Calls {

    /** Tuesday, 9.12 in the morning. */
    public static final Instant NOW = Instant.parse("2026-11-24T08:12:00Z");

    private Calls() {}

    /** What the schedule says about a topic, by its name. */
    public static CallAnswer answer(PhoneSchedule schedule, CallTopics topics, SchoolId school, String topic) {
        TopicId id = Topics.named(topics.of(Set.of(school)), topic).id();
        return schedule.whoIsReachable(school, id, NOW).orElseThrow();
    }

    static Map<String, TopicId> topics(CallTopics topics, SchoolId school) {
        return topics.of(Set.of(school)).stream().collect(Collectors.toMap(TopicLine::name, TopicLine::id));
    }

    /** Notes calls of a day as the service would have done it then. */
    static void note(
            JdbcTemplate jdbc,
            SchoolId school,
            TopicId topic,
            EntryId person,
            LocalDate day,
            CallOutcome how,
            int times) {
        LocalDateTime at = day.atTime(10, 0);
        List<Object[]> rows = IntStream.range(0, times)
                .mapToObj(number -> new Object[] {
                    CallId.random().value(),
                    school.value(),
                    topic.value(),
                    person.value(),
                    false,
                    how.transfers(),
                    how.isRightPerson(),
                    day
                })
                .toList();
        jdbc.batchUpdate(
                "insert into phone_call (id, school_id, topic_id, person_id, last_resort, transfers, right_person,"
                        + " called_on, version) values (?, ?, ?, ?, ?, ?, ?, ?, 0)",
                rows);
    }
}
