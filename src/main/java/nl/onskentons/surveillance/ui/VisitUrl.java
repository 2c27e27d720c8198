package nl.onskentons.surveillance.ui;

import com.vaadin.flow.router.QueryParameters;
import java.io.Serializable;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.onskentons.access.SchoolField;
import nl.onskentons.common.SchoolId;
import nl.onskentons.surveillance.VisitId;

/**
 * What of the visits is on screen, as the address tells it.
 *
 * @param month empty for this month
 * @param visit the one to look at
 */
record VisitUrl(Optional<SchoolId> school, Optional<YearMonth> month, Optional<VisitId> visit) implements Serializable {

    static final String ROUTE = "toezicht/bezoeken";

    private static final String MONTH = "maand";
    private static final String VISIT = "bezoek";

    static VisitUrl of(QueryParameters asked) {
        return new VisitUrl(
                SchoolField.asked(asked),
                asked.getSingleParameter(MONTH).flatMap(VisitUrl::month),
                asked.getSingleParameter(VISIT).flatMap(VisitId::parse));
    }

    VisitUrl inMonth(Optional<YearMonth> wanted) {
        return new VisitUrl(school, wanted, Optional.empty());
    }

    VisitUrl ofSchool(Optional<SchoolId> wanted) {
        return new VisitUrl(wanted, month, Optional.empty());
    }

    String address() {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        school.ifPresent(id -> parameters.put(SchoolField.PARAMETER, List.of(id.toString())));
        month.ifPresent(each -> parameters.put(MONTH, List.of(each.toString())));
        return parameters.isEmpty() ? ROUTE : ROUTE + "?" + new QueryParameters(parameters).getQueryString();
    }

    /** Only of our time. */
    private static Optional<YearMonth> month(String text) {
        try {
            return Optional.of(text)
                    .filter(each -> each.matches("20[2-9]\\d-\\d{2}"))
                    .map(YearMonth::parse);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
