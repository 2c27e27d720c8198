package nl.onskentons.phone;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import nl.onskentons.common.PortalClock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How long is kept how calls went (R6). */
@Component
class CallRetention {

    private static final String ONE_YEAR = "1y";

    private final CallRecords records;
    private final TestCallRepository testCalls;
    private final Clock clock;
    private final Period kept;

    CallRetention(
            CallRecords records,
            TestCallRepository testCalls,
            Clock clock,
            @Value("${portal.calls.retention:" + ONE_YEAR + "}") Period kept) {
        this.records = records;
        this.testCalls = testCalls;
        this.clock = clock;
        this.kept = kept;
    }

    /** The first day of which something is kept. */
    LocalDate firstDay() {
        return PortalClock.today(clock).minus(kept);
    }

    /** The first quarter whose test calls are kept, all of them. */
    Quarter firstQuarter() {
        return Quarter.of(firstDay());
    }

    /** Every night. */
    @Scheduled(cron = "0 10 4 * * *", zone = "Europe/Amsterdam")
    @Transactional
    void forgetOldCalls() {
        records.deleteBefore(firstDay());
        testCalls.deleteBefore(firstQuarter().toString());
    }
}
