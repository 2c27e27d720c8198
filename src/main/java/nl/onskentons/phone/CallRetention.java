package nl.onskentons.phone;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import nl.onskentons.common.PortalClock;
import nl.onskentons.common.Quarter;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** How long is kept how calls went, see {@link PhoneRetention}. */
@Component
class CallRetention {

    private static final String ONE_YEAR = "1y";

    private final Clock clock;
    private final Period kept;

    CallRetention(Clock clock, @Value("${portal.calls.retention:" + ONE_YEAR + "}") Period kept) {
        this.clock = clock;
        this.kept = kept;
    }

    Period kept() {
        return kept;
    }

    /** The first day of which something is kept. */
    LocalDate firstDay() {
        return PortalClock.today(clock).minus(kept);
    }

    /** The first quarter whose test calls are kept, all of them. */
    Quarter firstQuarter() {
        return Quarter.of(firstDay());
    }
}
