package nl.onskentons.surveillance;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.onskentons.access.CurrentUser;
import nl.onskentons.common.Audited;
import nl.onskentons.common.SchoolId;
import nl.onskentons.surveillance.exchange.OutPlace;
import nl.onskentons.surveillance.exchange.OutRoute;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Places and routes on their way out of the portal: what whoever asks may see (R1), and nothing of a pupil (R2). */
@Service
@Transactional
@PreAuthorize(SurveillanceRights.EVERYBODY_BUT_PARTNERS)
public class PlaceExport {

    /** More is no list that somebody reads, and no file that they mail. */
    public static final int MAX_PLACES = 20_000;

    private final Routes routes;
    private final PlacesOut places;
    private final SurveillanceRights rights;
    private final CurrentUser currentUser;
    private final ApplicationEventPublisher events;

    PlaceExport(
            Routes routes,
            PlacesOut places,
            SurveillanceRights rights,
            CurrentUser currentUser,
            ApplicationEventPublisher events) {
        this.routes = routes;
        this.places = places;
        this.rights = rights;
        this.currentUser = currentUser;
        this.events = events;
    }

    /** A route with its places; empty when it is gone, or not for the current user to see. */
    public Optional<OutRoute> route(RouteId id) {
        return routes.find(id).map(plan -> {
            RouteLine route = plan.route();
            log(route.school(), "route.exported", "route", id.value());
            return new OutRoute(
                    route.school(),
                    places.clean(route.name()),
                    route.details().layer(),
                    places.of(
                            route.school(),
                            plan.stops().stream().map(HotspotRow::id).toList()),
                    plan.metres(),
                    plan.minutes());
        });
    }

    /**
     * The places of one school, those where something was the matter last in front, at most {@value #MAX_PLACES}; empty when
     * the current user sees none of that school.
     */
    public Optional<List<OutPlace>> places(SchoolId school, HotspotFilter filter) {
        if (!rights.maySee(school, Layer.PARENTS)) {
            return Optional.empty();
        }
        log(school, "places.exported", "school", school.value());
        return Optional.of(places.list(filter.at(Set.of(school)), MAX_PLACES));
    }

    private void log(SchoolId school, String action, String type, UUID subject) {
        events.publishEvent(new Audited(currentUser.actor(), school, action, type, subject));
    }
}
