package nl.onskentons.surveillance.ui;

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

/**
 * What of the rota is on screen, as the address tells it.
 *
 * @param monday the first day of the week; empty for this week
 */
record DutyUrl(Optional<SchoolId> school, Optional<LocalDate> monday) implements Serializable {

    static final String ROUTE = "toezicht/binnen";

    private static final String WEEK = "week";

    /** Only of our time. */
    static DutyUrl of(QueryParameters asked) {
        return new DutyUrl(
                SchoolField.asked(asked), asked.getSingleParameter(WEEK).flatMap(IsoWeek::monday));
    }

    DutyUrl inWeek(Optional<LocalDate> wanted) {
        return new DutyUrl(school, wanted);
    }

    DutyUrl ofSchool(Optional<SchoolId> wanted) {
        return new DutyUrl(wanted, monday);
    }

    String address() {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        school.ifPresent(id -> parameters.put(SchoolField.PARAMETER, List.of(id.toString())));
        monday.ifPresent(date -> parameters.put(WEEK, List.of(IsoWeek.of(date))));
        return parameters.isEmpty() ? ROUTE : ROUTE + "?" + new QueryParameters(parameters).getQueryString();
    }
}
