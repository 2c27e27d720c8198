package nl.onskentons.surveillance;

import java.time.Period;
import nl.onskentons.common.Expiring;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How long visits of the police are kept (R6). */
@Configuration(proxyBeanMethods = false)
class VisitRetention {

    @Bean
    Expiring expiringPoliceVisits(PoliceVisitRepository visits, @Value("${portal.visits.retention:1y}") Period kept) {
        return new Expiring("policeVisits", kept, visits::countByVisitDayBefore, visits::deleteBefore);
    }
}
