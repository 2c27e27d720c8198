package nl.onskentons.phone.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.onskentons.access.SchoolField;
import nl.onskentons.common.SchoolId;

/**
 * What the meter shows, as the address tells it.
 *
 * @param school empty for the school that is looked at anyway
 * @param period as written; empty for all that is kept
 */
record MeterUrl(Optional<SchoolId> school, String period) {

    static final String ROUTE = "bellen/meter";

    private static final String PERIOD = "periode";

    static MeterUrl of(QueryParameters asked) {
        return new MeterUrl(
                SchoolField.asked(asked), asked.getSingleParameter(PERIOD).orElse(""));
    }

    static String address(Optional<SchoolId> school, String period) {
        Map<String, String> parameters = new LinkedHashMap<>();
        school.ifPresent(id -> parameters.put(SchoolField.PARAMETER, id.toString()));
        parameters.put(PERIOD, period);
        return ROUTE + "?" + QueryParameters.simple(parameters).getQueryString();
    }
}
