package nl.onskentons.phone;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import nl.onskentons.common.Expiring;
import nl.onskentons.common.PortalClock;
import nl.onskentons.common.Quarter;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What of the telephone is forgotten after a while (R6). */
@Configuration(proxyBeanMethods = false)
class PhoneRetention {

    static final String ABSENCES = "expiringAbsences";

    @Bean
    Expiring expiringCalls(CallRecords calls, CallRetention retention) {
        return new Expiring("calls", retention.kept(), calls::countByCalledOnBefore, calls::deleteBefore);
    }

    /** Whole quarters go. */
    @Bean
    Expiring expiringTestCalls(TestCallRepository calls, CallRetention retention) {
        return new Expiring(
                "testCalls",
                retention.kept(),
                day -> calls.countByQuarterLessThan(Quarter.of(day).toString()),
                day -> calls.deleteBefore(Quarter.of(day).toString()));
    }

    @Bean(ABSENCES)
    Expiring expiringAbsences(ReportedAbsences absences, @Value("${portal.absences.retention:3m}") Period kept) {
        return new Expiring(
                "absences",
                kept,
                day -> absences.countByUntilAtBefore(start(day)),
                day -> absences.deleteEndedBefore(start(day)));
    }

    @Bean
    Expiring expiringRosters(TemporaryRosters rosters, @Value("${portal.rosters.retention:1y}") Period kept) {
        return new Expiring("rosters", kept, rosters::countByLastDayBefore, day -> {
            List<TemporaryRoster> over = rosters.findByLastDayBefore(day);
            rosters.deleteAll(over);
            return over.size();
        });
    }

    @Bean
    Expiring expiringFeeds(PhoneFeeds feeds, @Value("${portal.feeds.retention:1y}") Period kept) {
        return new Expiring(
                "feeds",
                kept,
                day -> feeds.countUnusedSince(day, start(day)),
                day -> feeds.deleteUnusedSince(day, start(day)));
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(PortalClock.ZONE).toInstant();
    }
}
