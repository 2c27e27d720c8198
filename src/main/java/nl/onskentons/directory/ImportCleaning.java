package nl.onskentons.directory;

import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Forgets imports after a while: until then they can be undone (R6). */
@Component
class ImportCleaning {

    private final ImportBatches batches;
    private final Clock clock;
    private final Duration retention;

    ImportCleaning(ImportBatches batches, Clock clock, @Value("${portal.import.retention:30d}") Duration retention) {
        this.batches = batches;
        this.clock = clock;
        this.retention = retention;
    }

    /** At night, when nobody imports. */
    @Scheduled(cron = "0 40 3 * * *", zone = "Europe/Amsterdam")
    @Transactional
    void forgetOldImports() {
        batches.deleteBefore(clock.instant().minus(retention));
    }
}
