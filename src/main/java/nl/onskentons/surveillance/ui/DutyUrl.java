package nl.onskentons.surveillance.ui;

import com.vaadin.flow.router.QueryParameters;
import java.io.Serializable;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.onskentons.access.SchoolField;
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
    private static final Pattern ISO_WEEK = Pattern.compile("(20[2-9]\\d)-W(\\d{2})");

    static DutyUrl of(QueryParameters asked) {
        return new DutyUrl(
                SchoolField.asked(asked), asked.getSingleParameter(WEEK).flatMap(DutyUrl::week));
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
        monday.ifPresent(date -> parameters.put(WEEK, List.of(week(date))));
        return parameters.isEmpty() ? ROUTE : ROUTE + "?" + new QueryParameters(parameters).getQueryString();
    }

    /** As in {@code 2026-W48}. */
    static String week(LocalDate date) {
        return "%d-W%02d".formatted(date.get(IsoFields.WEEK_BASED_YEAR), date.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    private static Optional<LocalDate> week(String text) {
        Matcher week = ISO_WEEK.matcher(text);
        if (!week.matches()) {
            return Optional.empty();
        }
        try {
            // The fourth of January is always in the first week.
            return Optional.of(LocalDate.of(Integer.parseInt(week.group(1)), 1, 4)
                    .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, Long.parseLong(week.group(2)))
                    .with(DayOfWeek.MONDAY));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
