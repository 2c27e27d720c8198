package nl.onskentons.directory;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import nl.onskentons.common.Expiring;
import nl.onskentons.common.PortalClock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Imports are forgotten after a while: until then they can be undone (R6). */
@Configuration(proxyBeanMethods = false)
class ImportRetention {

    @Bean
    Expiring expiringImports(ImportBatches batches, @Value("${portal.import.retention:30d}") Period kept) {
        return new Expiring(
                "imports", kept, day -> batches.countBefore(start(day)), day -> batches.deleteBefore(start(day)));
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(PortalClock.ZONE).toInstant();
    }
}
