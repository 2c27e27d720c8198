package nl.onskentons.surveillance;

import java.util.UUID;
import nl.onskentons.access.CurrentUser;
import nl.onskentons.common.Audited;
import nl.onskentons.common.StaleEdit;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Reads a route to do something to it, and keeps it; in the transaction of the caller. */
@Component
class RouteStore {

    private final RouteRepository routes;
    private final SurveillanceRights rights;
    private final CurrentUser currentUser;
    private final ApplicationEventPublisher events;

    RouteStore(
            RouteRepository routes,
            SurveillanceRights rights,
            CurrentUser currentUser,
            ApplicationEventPublisher events) {
        this.routes = routes;
        this.rights = rights;
        this.currentUser = currentUser;
        this.events = events;
    }

    /**
     * A route that the current user may change, and nobody else changes until the transaction is over.
     *
     * @throws StaleEdit when it is gone
     */
    Route marked(RouteId id) {
        Route route = routes.findLocked(id.value()).orElseThrow(StaleEdit::removed);
        rights.requireMark(route.school(), route.layer());
        return route;
    }

    RouteLine keep(Route route, String action) {
        routes.saveAndFlush(route);
        log(route, action);
        return route.line();
    }

    void remove(Route route) {
        routes.delete(route);
        routes.flush();
        log(route, "route.removed");
    }

    /** A place is of the school alone from now on: no route that the police see says anything of it (R1). */
    void takeOffShared(HotspotId hotspot, Doer doer) {
        for (UUID id : routes.findSharedWith(hotspot.value())) {
            routes.findLocked(id).ifPresent(route -> {
                route.takeOff(hotspot, doer);
                keep(route, "route.changed");
            });
        }
    }

    private void log(Route route, String action) {
        events.publishEvent(new Audited(
                currentUser.actor(), route.school(), action, "route", route.id().value()));
    }
}
