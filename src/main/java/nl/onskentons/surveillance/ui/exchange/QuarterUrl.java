package nl.onskentons.surveillance.ui.exchange;

import java.time.LocalDate;
import java.util.Optional;
import nl.onskentons.access.SchoolField;
import nl.onskentons.common.Quarter;
import nl.onskentons.common.SchoolId;
import nl.onskentons.surveillance.ui.SurveillanceUrl;

/** Which quarter of which school, as the address says it: {@code kwartaal=2026-K4}. */
record QuarterUrl(SchoolId school, Quarter quarter) {

    static final String ROUTE = SurveillanceUrl.ROUTE + "/kwartaal";
    static final String PARAMETER = "kwartaal";

    /** That of an address, when it is one that came already; or else the one that goes on. */
    static Quarter quarter(Optional<String> asked, LocalDate today) {
        Quarter now = Quarter.of(today);
        return asked.flatMap(text -> Quarter.parse(text.replace('K', 'Q')))
                .filter(quarter -> quarter.compareTo(now) <= 0)
                .orElse(now);
    }

    String page() {
        return ROUTE + query();
    }

    String paper() {
        return ROUTE + ".pdf" + query();
    }

    String map() {
        return ROUTE + ".png" + query();
    }

    QuarterUrl before() {
        return new QuarterUrl(school, Quarter.of(quarter.first().minusDays(1)));
    }

    QuarterUrl after() {
        return new QuarterUrl(school, quarter.next());
    }

    String code() {
        return quarter.toString().replace('Q', 'K');
    }

    private String query() {
        return "?" + PARAMETER + "=" + code() + "&" + SchoolField.PARAMETER + "=" + school;
    }
}
