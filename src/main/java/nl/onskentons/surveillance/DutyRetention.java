package nl.onskentons.surveillance;

import java.time.Period;
import nl.onskentons.common.Expiring;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How long is kept who walked in the building where and when, and instead of whom, once it is over (R6). */
@Configuration(proxyBeanMethods = false)
class DutyRetention {

    /** One kind, so that whoever holds back the swaps of a place holds back the place. */
    @Bean
    Expiring expiringDuties(DutySwaps swaps, DutySlots slots, @Value("${portal.swaps.retention:3m}") Period kept) {
        return new Expiring(
                "duties",
                kept,
                day -> swaps.countByDutyDayBefore(day) + slots.countByLastDayBefore(day),
                day -> swaps.deleteBefore(day) + slots.deleteEndedBefore(day));
    }
}
