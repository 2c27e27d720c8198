package nl.onskentons.retention;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.onskentons.access.CurrentUser;
import nl.onskentons.common.Audited;
import nl.onskentons.common.Expiring;
import nl.onskentons.common.PortalClock;
import nl.onskentons.common.Rejection;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * How long is kept what (R6): what goes tonight before it goes, what went, and holding it back for a while. For those who
 * watch over personal data; it holds for the whole portal, and shows numbers only.
 */
@Service
@Transactional
@PreAuthorize("hasAnyRole('ADMINISTRATOR', 'PRIVACY_OFFICER')")
public class Retention {

    /** How far ahead it is told what goes. */
    public static final int SOON_DAYS = 30;

    private static final int SHOWN = 60;

    private final List<Expiring> kinds;
    private final RetentionHolds holds;
    private final Tombstones tombstones;
    private final CurrentUser currentUser;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Retention(
            List<Expiring> kinds,
            RetentionHolds holds,
            Tombstones tombstones,
            CurrentUser currentUser,
            ApplicationEventPublisher events,
            Clock clock) {
        this.kinds = kinds.stream().sorted(Comparator.comparing(Expiring::kind)).toList();
        this.holds = holds;
        this.tombstones = tombstones;
        this.currentUser = currentUser;
        this.events = events;
        this.clock = clock;
    }

    /** Every kind of data that expires, and what will go of it; nothing goes by asking. */
    @Transactional(readOnly = true)
    public List<RetentionLine> lines() {
        LocalDate tomorrow = PortalClock.today(clock).plusDays(1);
        Map<String, RetentionHold> held = holds
                .findAllById(kinds.stream().map(Expiring::kind).toList())
                .stream()
                .collect(Collectors.toMap(RetentionHold::kind, Function.identity()));
        return kinds.stream()
                .map(each -> new RetentionLine(
                        each.kind(),
                        each.kept(),
                        each.due(tomorrow),
                        each.due(tomorrow.plusDays(SOON_DAYS - 1L)),
                        Optional.ofNullable(held.get(each.kind()))
                                .filter(hold -> !hold.isOver(tomorrow))
                                .map(RetentionHold::held)))
                .toList();
    }

    /** What went, the newest first. */
    @Transactional(readOnly = true)
    public List<GoneLine> gone() {
        return tombstones.findByOrderByGoneOnDescIdDesc(Limit.of(SHOWN)).stream()
                .map(Tombstone::line)
                .toList();
    }

    /**
     * Holds a kind of data back: nothing of it goes until the day after.
     *
     * @throws Rejection of the field {@code lastDay} when it is over or more than {@value HoldDetails#MAX_YEARS} year away, of
     *     {@code reason} when there is none
     */
    public void hold(String kind, HoldDetails details) {
        require(kind);
        LocalDate today = PortalClock.today(clock);
        if (!details.lastDay().isAfter(today)) {
            throw Rejection.ofField("lastDay", "rejection.retention.over");
        }
        if (details.lastDay().isAfter(today.plusYears(HoldDetails.MAX_YEARS))) {
            throw Rejection.ofField("lastDay", "rejection.retention.long");
        }
        if (details.reason().isEmpty()) {
            throw Rejection.ofField("reason", "rejection.retention.reason");
        }
        holds.save(new RetentionHold(kind, details, currentUser.actor()));
        log("expiry.held", kind);
    }

    /** Lets a kind of data go again; does nothing when it was not held back. */
    public void release(String kind) {
        require(kind);
        if (holds.existsById(kind)) {
            holds.deleteById(kind);
            log("expiry.released", kind);
        }
    }

    private void require(String kind) {
        if (kinds.stream().noneMatch(each -> each.kind().equals(kind))) {
            throw new IllegalArgumentException("No such kind of data: " + kind);
        }
    }

    /** It concerns every school. */
    private void log(String action, String kind) {
        events.publishEvent(new Audited(currentUser.actor(), Set.of(), action, RetentionInLog.TYPE, idOf(kind)));
    }

    static UUID idOf(String kind) {
        return UUID.nameUUIDFromBytes(kind.getBytes(StandardCharsets.UTF_8));
    }
}
