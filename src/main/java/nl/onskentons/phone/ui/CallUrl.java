package nl.onskentons.phone.ui;

import com.vaadin.flow.router.QueryParameters;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.onskentons.access.SchoolField;
import nl.onskentons.common.PortalClock;
import nl.onskentons.common.SchoolId;
import nl.onskentons.phone.TopicId;

/**
 * What is on screen, as the address tells it.
 *
 * @param school empty for the school that is looked at anyway
 * @param moment on the clocks of the Netherlands; empty for now
 */
record CallUrl(Optional<TopicId> topic, Optional<SchoolId> school, Optional<LocalDateTime> moment) {

    static final String ROUTE = "bellen";

    private static final String TOPIC = "over";
    private static final String MOMENT = "om";

    static final CallUrl NOTHING = new CallUrl(Optional.empty(), Optional.empty(), Optional.empty());

    static CallUrl of(QueryParameters asked) {
        return new CallUrl(
                asked.getSingleParameter(TOPIC).flatMap(TopicId::parse),
                SchoolField.asked(asked),
                asked.getSingleParameter(MOMENT).flatMap(CallUrl::moment));
    }

    CallUrl about(TopicId wanted) {
        return new CallUrl(Optional.of(wanted), school, moment);
    }

    CallUrl at(Optional<LocalDateTime> wanted) {
        return new CallUrl(topic, school, wanted);
    }

    static CallUrl ofSchool(SchoolId wanted) {
        return new CallUrl(Optional.empty(), Optional.of(wanted), Optional.empty());
    }

    /** The moment that is asked for, in real time. */
    Optional<Instant> at() {
        return moment.map(local -> local.atZone(PortalClock.ZONE).toInstant());
    }

    String address() {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        topic.ifPresent(id -> parameters.put(TOPIC, List.of(id.toString())));
        school.ifPresent(id -> parameters.put(SchoolField.PARAMETER, List.of(id.toString())));
        moment.ifPresent(local -> parameters.put(MOMENT, List.of(local.toString())));
        return parameters.isEmpty() ? ROUTE : ROUTE + "?" + new QueryParameters(parameters).getQueryString();
    }

    /** Only of our time: a schedule says nothing about other centuries. */
    private static Optional<LocalDateTime> moment(String text) {
        try {
            return Optional.of(LocalDateTime.parse(text).truncatedTo(ChronoUnit.MINUTES))
                    .filter(local -> local.getYear() >= 2020 && local.getYear() < 2100);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
