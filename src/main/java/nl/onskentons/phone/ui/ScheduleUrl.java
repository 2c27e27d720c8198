package nl.onskentons.phone.ui;

import com.vaadin.flow.router.QueryParameters;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.onskentons.access.SchoolField;
import nl.onskentons.common.IsoWeek;
import nl.onskentons.common.SchoolId;
import nl.onskentons.phone.TopicId;

/**
 * What of the schedule is on screen, as the address tells it.
 *
 * @param monday the first day of the week; empty for this week
 * @param day the day that a small screen shows, 1 for Monday to 7; empty for today, or Monday in another week
 * @param text of the topics that are shown; may be empty
 * @param people whether it is about those who cannot be called
 */
record ScheduleUrl(
        Optional<SchoolId> school,
        Optional<LocalDate> monday,
        Optional<Integer> day,
        Optional<TopicId> topic,
        String text,
        boolean people)
        implements Serializable {

    static final String ROUTE = "bellen/rooster";
    static final String TEMPORARY = ROUTE + "/tijdelijk";

    private static final String WEEK = "week";
    private static final String DAY = "dag";
    private static final String TOPIC = "onderwerp";
    private static final String TEXT = "zoek";
    private static final String PEOPLE = "mensen";

    /** Only of our time: a schedule says nothing about other centuries. */
    static ScheduleUrl of(QueryParameters asked) {
        return new ScheduleUrl(
                SchoolField.asked(asked),
                asked.getSingleParameter(WEEK).flatMap(IsoWeek::monday),
                asked.getSingleParameter(DAY)
                        .filter(text -> text.matches("[1-7]"))
                        .map(Integer::valueOf),
                asked.getSingleParameter(TOPIC).flatMap(TopicId::parse),
                asked.getSingleParameter(TEXT).orElse("").strip(),
                asked.getSingleParameter(PEOPLE).isPresent());
    }

    ScheduleUrl ofSchool(SchoolId wanted) {
        return new ScheduleUrl(Optional.of(wanted), monday, day, Optional.empty(), text, false);
    }

    ScheduleUrl inWeek(Optional<LocalDate> wanted) {
        return new ScheduleUrl(school, wanted, wanted.isPresent() ? day : Optional.empty(), topic, text, false);
    }

    ScheduleUrl onDay(int wanted) {
        return new ScheduleUrl(school, monday, Optional.of(wanted), topic, text, people);
    }

    ScheduleUrl about(Optional<TopicId> wanted) {
        return new ScheduleUrl(school, monday, day, wanted, text, people);
    }

    ScheduleUrl withText(String wanted) {
        return new ScheduleUrl(school, monday, day, topic, wanted.strip(), people);
    }

    String address() {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        school.ifPresent(id -> parameters.put(SchoolField.PARAMETER, List.of(id.toString())));
        monday.ifPresent(date -> parameters.put(WEEK, List.of(IsoWeek.of(date))));
        day.ifPresent(each -> parameters.put(DAY, List.of(each.toString())));
        topic.ifPresent(id -> parameters.put(TOPIC, List.of(id.toString())));
        if (!text.isEmpty()) {
            parameters.put(TEXT, List.of(text));
        }
        return parameters.isEmpty() ? ROUTE : ROUTE + "?" + new QueryParameters(parameters).getQueryString();
    }
}
