package nl.onskentons.surveillance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.onskentons.access.CurrentUser;
import nl.onskentons.common.Audited;
import nl.onskentons.common.Rejection;
import nl.onskentons.common.SchoolId;
import nl.onskentons.common.StaleEdit;
import nl.onskentons.common.TextRules;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Routes past places, with who looks after them on both sides (P08). Each open place of a route's layer is passed, unless
 * somebody left it out with a reason.
 */
@Service
@Transactional
@PreAuthorize(SurveillanceRights.EVERYBODY_BUT_PARTNERS)
public class Routes {

    public static final int MAX_REASON = 200;

    private final RouteRepository routes;
    private final HotspotLists lists;
    private final HotspotStore store;
    private final SurveillanceRights rights;
    private final CurrentUser currentUser;
    private final ApplicationEventPublisher events;

    Routes(
            RouteRepository routes,
            HotspotLists lists,
            HotspotStore store,
            SurveillanceRights rights,
            CurrentUser currentUser,
            ApplicationEventPublisher events) {
        this.routes = routes;
        this.lists = lists;
        this.store = store;
        this.rights = rights;
        this.currentUser = currentUser;
        this.events = events;
    }

    /** The routes of a school that the current user may see, by name. */
    @Transactional(readOnly = true)
    public List<RouteLine> of(SchoolId school) {
        return routes.findOf(school).stream()
                .filter(route -> rights.maySee(school, route.layer()))
                .map(Route::line)
                .toList();
    }

    /** A route with its places; empty when it is gone, or not for the current user to see. */
    @Transactional(readOnly = true)
    public Optional<RoutePlan> find(RouteId id) {
        return routes.findById(id.value())
                .filter(route -> rights.maySee(route.school(), route.layer()))
                .map(this::plan);
    }

    /**
     * Makes a route.
     *
     * @param id made when the form was opened: adding it twice adds it once
     */
    public RouteLine add(RouteId id, SchoolId school, RouteDetails details) {
        rights.requireMark(school, details.layer());
        Optional<Route> already = routes.findById(id.value());
        if (already.isPresent()) {
            rights.requireMark(already.get().school(), already.get().layer());
            return already.get().line();
        }
        requireFitting(school, details);
        return keep(new Route(id, school, details, store.doer(school)), "route.added");
    }

    /**
     * Changes a route, its order too, unless somebody else did since it was read.
     *
     * @param basedOn the version that was read
     * @throws StaleEdit when somebody else changed or removed it
     */
    public RouteLine change(RouteId id, long basedOn, RouteDetails details) {
        Route route = kept(id, basedOn, details);
        if (route.line().details().equals(details)) {
            return route.line();
        }
        rights.requireMark(route.school(), details.layer());
        requireFitting(route.school(), details);
        route.change(details, store.doer(route.school()));
        return keep(route, "route.changed");
    }

    /**
     * Leaves an open place out of a route.
     *
     * @param reason why, 1 to {@value #MAX_REASON} characters
     * @throws Rejection of the field {@code reason} when there is none, or it looks like a pupil's name
     */
    public RouteLine leaveOut(RouteId id, HotspotId hotspot, String reason) {
        String why = TextRules.line("reason", reason, MAX_REASON);
        if (why.isEmpty()) {
            throw Rejection.ofField("reason", "rejection.route.reason");
        }
        PupilWords.requireNone("reason", why);
        Route route = marked(id);
        requireSeen(route.school(), route.layer(), List.of(hotspot));
        route.leaveOut(hotspot, why, store.doer(route.school()));
        return keep(route, "route.changed");
    }

    /**
     * Removes a route; the rounds that were walked stay.
     *
     * @return what {@link #add} puts it back with
     * @throws StaleEdit when somebody else changed or removed it
     */
    public RouteDetails remove(RouteId id, long basedOn) {
        Route route = marked(id);
        if (route.version() != basedOn) {
            throw StaleEdit.changed(route.line(), Optional.of(route.line().lastChange()));
        }
        RouteDetails details = route.line().details();
        routes.delete(route);
        routes.flush();
        log(route, "route.removed");
        return details;
    }

    private RoutePlan plan(Route route) {
        RouteLine line = route.line();
        Map<HotspotId, HotspotRow> known = new HashMap<>();
        lists.open(route.school(), layers(route.layer())).forEach(row -> known.put(row.id(), row));
        List<HotspotId> others = new ArrayList<>(line.details().stops());
        others.removeAll(known.keySet());
        lists.of(Set.of(route.school()), others.stream().map(HotspotId::value).toList())
                .forEach(row -> known.put(row.id(), row));
        Set<HotspotId> placed = new HashSet<>(line.details().stops());
        List<HotspotRow> stops = line.details().stops().stream()
                .map(known::get)
                .filter(Objects::nonNull)
                .toList();
        List<RoutePlan.OnPurpose> leftOut = new ArrayList<>();
        for (LeftOut each : route.leftOut()) {
            HotspotRow row = known.get(new HotspotId(each.hotspot()));
            placed.add(new HotspotId(each.hotspot()));
            if (row != null && row.state().isOpen()) {
                leftOut.add(new RoutePlan.OnPurpose(row, each.reason(), each.by(), each.at()));
            }
        }
        List<HotspotRow> missing = known.values().stream()
                .filter(row -> row.state().isOpen() && !placed.contains(row.id()))
                .sorted(Comparator.comparing(HotspotRow::name))
                .toList();
        return new RoutePlan(line, stops, missing, leftOut);
    }

    /** What a route of both passes is seen by both; the places of the school alone are passed on its own routes. */
    private static Set<Layer> layers(Layer route) {
        return route == Layer.SCHOOL ? Set.of(Layer.values()) : Set.of(Layer.POLICE, Layer.PARENTS);
    }

    private void requireFitting(SchoolId school, RouteDetails details) {
        PupilWords.requireNone("name", details.name());
        requireSeen(school, details.layer(), details.stops());
    }

    private void requireSeen(SchoolId school, Layer layer, List<HotspotId> places) {
        List<HotspotRow> rows =
                lists.of(Set.of(school), places.stream().map(HotspotId::value).toList());
        if (rows.size() < places.size()) {
            throw Rejection.ofField("stops", "rejection.route.gone");
        }
        rows.stream()
                .filter(row -> !layers(layer).contains(row.layer()))
                .findFirst()
                .ifPresent(row -> {
                    throw Rejection.ofField("stops", "rejection.route.ofSchool", row.name());
                });
    }

    private Route kept(RouteId id, long basedOn, RouteDetails details) {
        Route route = marked(id);
        if (route.version() != basedOn && !route.line().details().equals(details)) {
            throw StaleEdit.changed(route.line(), Optional.of(route.line().lastChange()));
        }
        return route;
    }

    private Route marked(RouteId id) {
        Route route = routes.findLocked(id.value()).orElseThrow(StaleEdit::removed);
        rights.requireMark(route.school(), route.layer());
        return route;
    }

    private RouteLine keep(Route route, String action) {
        routes.saveAndFlush(route);
        log(route, action);
        return route.line();
    }

    private void log(Route route, String action) {
        events.publishEvent(new Audited(
                currentUser.actor(), route.school(), action, "route", route.id().value()));
    }
}
