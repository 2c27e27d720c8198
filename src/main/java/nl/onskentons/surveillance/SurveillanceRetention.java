package nl.onskentons.surveillance;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.UUID;
import nl.onskentons.common.Expiring;
import nl.onskentons.common.PortalClock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.domain.Limit;

/** What of surveillance is forgotten after a while (R6). */
@Configuration(proxyBeanMethods = false)
class SurveillanceRetention {

    /** Those that ended: solved, faded or unsolved; until then {@link HotspotFading} looks after them. */
    @Bean
    Expiring expiringHotspots(
            HotspotRepository hotspots, HotspotStore store, @Value("${portal.hotspots.retention:6m}") Period kept) {
        return new Expiring(
                "hotspots", kept, day -> hotspots.countEndedBefore(HotspotFading.ENDED, start(day)), day -> {
                    List<UUID> ended = hotspots.findEndedBefore(HotspotFading.ENDED, start(day), Limit.unlimited());
                    store.erase(ended);
                    return ended.size();
                });
    }

    @Bean
    Expiring expiringRounds(RoundRepository rounds, @Value("${portal.rounds.retention:1y}") Period kept) {
        return new Expiring("rounds", kept, day -> rounds.countByStartedAtBefore(start(day)), day -> {
            List<Round> over = rounds.findByStartedAtBefore(start(day), Limit.unlimited());
            rounds.deleteAll(over);
            return over.size();
        });
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(PortalClock.ZONE).toInstant();
    }
}
