package nl.onskentons.phone.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.onskentons.access.SchoolField;
import nl.onskentons.common.Quarter;
import nl.onskentons.common.SchoolId;
import nl.onskentons.phone.TestCallLine;

/**
 * What the list of test calls shows, as the address tells it.
 *
 * @param school empty for the school that is looked at anyway
 * @param quarter empty for the one that it is now
 */
record TestCallUrl(Optional<SchoolId> school, Optional<Quarter> quarter, Shown shown) {

    static final String ROUTE = "bellen/belproef";

    private static final String QUARTER = "kwartaal";
    private static final String SHOWN = "toon";

    /** Which topics are shown. */
    enum Shown {
        ALL("alles"),
        OPEN("open"),
        FAILED("mislukt");

        private final String code;

        Shown(String code) {
            this.code = code;
        }

        boolean includes(TestCallLine line) {
            return switch (this) {
                case ALL -> true;
                case OPEN -> line.isOpen();
                case FAILED -> line.failed();
            };
        }
    }

    static TestCallUrl of(QueryParameters asked) {
        return new TestCallUrl(
                SchoolField.asked(asked),
                asked.getSingleParameter(QUARTER).flatMap(Quarter::parse),
                asked.getSingleParameter(SHOWN)
                        .flatMap(text -> Arrays.stream(Shown.values())
                                .filter(each -> each.code.equals(text))
                                .findFirst())
                        .orElse(Shown.ALL));
    }

    static String address(Optional<SchoolId> school, Quarter quarter, Shown shown) {
        Map<String, String> parameters = new LinkedHashMap<>();
        school.ifPresent(id -> parameters.put(SchoolField.PARAMETER, id.toString()));
        parameters.put(QUARTER, quarter.toString());
        if (shown != Shown.ALL) {
            parameters.put(SHOWN, shown.code);
        }
        return ROUTE + "?" + QueryParameters.simple(parameters).getQueryString();
    }
}
