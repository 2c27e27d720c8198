package nl.onskentons.surveillance;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.onskentons.access.CurrentUser;
import nl.onskentons.common.Audited;
import nl.onskentons.common.SchoolId;
import nl.onskentons.common.StaleEdit;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;

/** Reads a place to do something to it, and keeps what happened with it; in the transaction of the caller. */
@Component
class HotspotStore {

    private static final List<String> BELONGINGS =
            List.of("hotspot_photo", "round_photo", "hotspot_event", "route_stop", "route_left_out");

    /** No statement names more than a database takes. */
    private static final int AT_ONCE = 500;

    private final HotspotRepository hotspots;
    private final HotspotEvents history;
    private final SurveillanceRights rights;
    private final CurrentUser currentUser;
    private final NamedParameterJdbcTemplate jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    HotspotStore(
            HotspotRepository hotspots,
            HotspotEvents history,
            SurveillanceRights rights,
            CurrentUser currentUser,
            NamedParameterJdbcTemplate jdbc,
            ApplicationEventPublisher events,
            Clock clock) {
        this.hotspots = hotspots;
        this.history = history;
        this.rights = rights;
        this.currentUser = currentUser;
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /**
     * A place that the current user may mark, and nobody else changes until the transaction is over.
     *
     * @throws StaleEdit when it is gone
     */
    Hotspot marked(HotspotId id) {
        Hotspot hotspot = hotspots.findLocked(id.value()).orElseThrow(StaleEdit::removed);
        rights.requireMark(hotspot.school(), hotspot.layer());
        return hotspot;
    }

    /** The same; empty when it is gone or not for the current user to mark any more. */
    Optional<Hotspot> ifMarked(HotspotId id) {
        return hotspots.findLocked(id.value()).filter(hotspot -> rights.mayMark(hotspot.school(), hotspot.layer()));
    }

    /** The current user, now, on no round. */
    Doer doer(SchoolId school) {
        return doer(school, null);
    }

    Doer doer(SchoolId school, @Nullable RoundId round) {
        return new Doer(currentUser.actor().name(), rights.side(school), clock.instant(), round);
    }

    /** Keeps a place with what happened to it, and what was done in the log. */
    HotspotCard keep(Hotspot hotspot, String action) {
        save(hotspot);
        log(hotspot, action);
        return hotspot.card();
    }

    /** Keeps a place with what happened to it. */
    void save(Hotspot hotspot) {
        hotspots.saveAndFlush(hotspot);
        history.saveAll(hotspot.takeEvents());
    }

    void log(Hotspot hotspot, String action) {
        events.publishEvent(new Audited(
                currentUser.actor(),
                hotspot.school(),
                action,
                "hotspot",
                hotspot.id().value()));
    }

    /** Takes places out of the database as if they had never been there. */
    void erase(Collection<UUID> places) {
        hotspots.flush();
        List<UUID> all = List.copyOf(places);
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            Map<String, ?> some = Map.of("some", all.subList(from, Math.min(all.size(), from + AT_ONCE)));
            BELONGINGS.forEach(table -> jdbc.update("delete from " + table + " where hotspot_id in (:some)", some));
            jdbc.update("delete from hotspot where id in (:some)", some);
        }
    }
}
