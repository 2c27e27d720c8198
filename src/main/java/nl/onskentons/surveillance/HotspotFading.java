package nl.onskentons.surveillance;

import java.time.Clock;
import java.time.Period;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.onskentons.common.PortalClock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.data.domain.Limit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Places that nobody confirms fade by themselves (R6). */
@Component
class HotspotFading {

    static final Set<HotspotState> OPEN = EnumSet.range(HotspotState.SEEN, HotspotState.CHECKED);
    static final Set<HotspotState> ENDED = EnumSet.complementOf(EnumSet.copyOf(OPEN));

    private static final int AT_ONCE = 200;

    private final HotspotRepository hotspots;
    private final HotspotStore store;
    private final TransactionTemplate transaction;
    private final Period fades;
    private final Clock clock;

    HotspotFading(
            HotspotRepository hotspots,
            HotspotStore store,
            TransactionTemplate transaction,
            @Value("${portal.hotspots.fade:90d}") Period fades,
            Clock clock) {
        this.hotspots = hotspots;
        this.store = store;
        this.transaction = transaction;
        this.fades = fades;
        this.clock = clock;
    }

    /** Lets fade what nobody confirmed for too long. */
    @Scheduled(cron = "${portal.hotspots.fade-at:0 20 3 * * *}", zone = "Europe/Amsterdam")
    void fade() {
        int faded;
        do {
            Integer some = transaction.execute(status -> fadeSome());
            faded = some == null ? 0 : some;
        } while (faded == AT_ONCE);
    }

    private int fadeSome() {
        var before = PortalClock.today(clock)
                .minus(fades)
                .atStartOfDay(PortalClock.ZONE)
                .toInstant();
        List<Hotspot> old = hotspots.findNotSeenSince(OPEN, before, Limit.of(AT_ONCE));
        Doer portal = Doer.portal(clock.instant());
        old.forEach(hotspot -> {
            hotspot.fade(portal);
            store.save(hotspot);
        });
        return old.size();
    }
}
