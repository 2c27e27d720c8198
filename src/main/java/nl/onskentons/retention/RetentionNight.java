package nl.onskentons.retention;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.onskentons.common.Expiring;
import nl.onskentons.common.PortalClock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Forgets at night what is kept long enough, each kind by itself, and leaves a tombstone (R6). */
@Component
class RetentionNight {

    private static final Logger LOG = LoggerFactory.getLogger(RetentionNight.class);

    private final List<Expiring> kinds;
    private final RetentionHolds holds;
    private final Tombstones tombstones;
    private final TransactionTemplate transaction;
    private final Clock clock;

    RetentionNight(
            List<Expiring> kinds,
            RetentionHolds holds,
            Tombstones tombstones,
            TransactionTemplate transaction,
            Clock clock) {
        this.kinds = kinds;
        this.holds = holds;
        this.tombstones = tombstones;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Every night. What goes wrong with one kind does not keep the others. */
    @Scheduled(cron = "0 10 4 * * *", zone = "Europe/Amsterdam")
    void forget() {
        LocalDate today = PortalClock.today(clock);
        for (Expiring each : kinds) {
            try {
                transaction.executeWithoutResult(status -> forget(each, today));
            } catch (RuntimeException e) {
                LOG.error("Could not forget {}", each.kind(), e);
            }
        }
    }

    private void forget(Expiring kind, LocalDate today) {
        if (holds.findById(kind.kind()).filter(hold -> !hold.isOver(today)).isPresent()) {
            return;
        }
        long entries = kind.forget(today);
        if (entries > 0) {
            tombstones.save(new Tombstone(kind.kind(), today, kind.firstDay(today), entries));
        }
    }
}
