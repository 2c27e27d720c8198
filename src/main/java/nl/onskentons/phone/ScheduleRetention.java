package nl.onskentons.phone;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import nl.onskentons.common.PortalClock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How long is kept what is over: who was absent and when, temporary rosters, and links that nobody uses (R6). */
@Component
class ScheduleRetention {

    private final ReportedAbsences absences;
    private final TemporaryRosters rosters;
    private final PhoneFeeds feeds;
    private final Clock clock;
    private final Period absencesKept;
    private final Period rostersKept;
    private final Period feedsKept;

    ScheduleRetention(
            ReportedAbsences absences,
            TemporaryRosters rosters,
            PhoneFeeds feeds,
            Clock clock,
            @Value("${portal.absences.retention:3m}") Period absencesKept,
            @Value("${portal.rosters.retention:1y}") Period rostersKept,
            @Value("${portal.feeds.retention:1y}") Period feedsKept) {
        this.absences = absences;
        this.rosters = rosters;
        this.feeds = feeds;
        this.clock = clock;
        this.absencesKept = absencesKept;
        this.rostersKept = rostersKept;
        this.feedsKept = feedsKept;
    }

    /** Every night. */
    @Scheduled(cron = "0 20 4 * * *", zone = "Europe/Amsterdam")
    @Transactional
    void forgetWhatIsOver() {
        LocalDate today = PortalClock.today(clock);
        absences.deleteEndedBefore(start(today.minus(absencesKept)));
        rosters.deleteAll(rosters.findByLastDayBefore(today.minus(rostersKept)));
        feeds.deleteUnusedSince(today.minus(feedsKept), start(today.minus(feedsKept)));
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(PortalClock.ZONE).toInstant();
    }
}
