package nl.onskentons.surveillance;

import java.time.Period;
import nl.onskentons.common.Expiring;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How long is kept who walked instead of whom (R6). */
@Configuration(proxyBeanMethods = false)
class DutyRetention {

    @Bean
    Expiring expiringDutySwaps(DutySwaps swaps, @Value("${portal.swaps.retention:3m}") Period kept) {
        return new Expiring("dutySwaps", kept, swaps::countByDutyDayBefore, swaps::deleteBefore);
    }
}
