package nl.onskentons.surveillance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.onskentons.common.Rejection;
import nl.onskentons.common.SchoolId;
import nl.onskentons.common.StaleEdit;
import nl.onskentons.common.TextRules;
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
    private final RouteStore store;
    private final HotspotLists lists;
    private final HotspotStore hotspots;
    private final SurveillanceRights rights;

    Routes(
            RouteRepository routes,
            RouteStore store,
            HotspotLists lists,
            HotspotStore hotspots,
            SurveillanceRights rights) {
        this.routes = routes;
        this.store = store;
        this.lists = lists;
        this.hotspots = hotspots;
        this.rights = rights;
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
        Optional<RouteLine> already = there(id);
        if (already.isPresent()) {
            return already.get();
        }
        requireFitting(school, details);
        return store.keep(new Route(id, school, details, hotspots.doer(school)), "route.added");
    }

    private Optional<RouteLine> there(RouteId id) {
        return routes.findById(id.value()).map(route -> {
            rights.requireMark(route.school(), route.layer());
            return route.line();
        });
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
        route.change(details, hotspots.doer(route.school()));
        return store.keep(route, "route.changed");
    }

    /**
     * Leaves an open place out of a route.
     *
     * @param reason why, 1 to {@value #MAX_REASON} characters
     * @param nobodysName whether somebody said that what looks like a pupil's name or number is nobody's
     * @throws Rejection of the field {@code reason} when there is none, or it looks like a pupil's name
     */
    public RouteLine leaveOut(RouteId id, HotspotId hotspot, String reason, boolean nobodysName) {
        String why = TextRules.line("reason", reason, MAX_REASON);
        if (why.isEmpty()) {
            throw Rejection.ofField("reason", "rejection.route.reason");
        }
        if (!nobodysName) {
            PupilWords.requireNone("reason", why);
        }
        Route route = store.marked(id);
        requireSeen(route.school(), route.layer(), List.of(hotspot));
        route.leaveOut(hotspot, why, hotspots.doer(route.school()));
        return store.keep(route, "route.changed");
    }

    /**
     * Removes a route; the rounds that were walked stay.
     *
     * @return what {@link #restore} puts it back with
     * @throws StaleEdit when somebody else changed or removed it
     */
    public RouteRemoval remove(RouteId id, long basedOn) {
        Route route = store.marked(id);
        if (route.version() != basedOn) {
            throw StaleEdit.changed(route.line(), Optional.of(route.line().lastChange()));
        }
        RouteRemoval removal = new RouteRemoval(route);
        store.remove(route);
        return removal;
    }

    /**
     * Puts back a route that was removed, as it was, but for places that were taken away or became of the school alone since.
     * Does nothing when it is back already.
     */
    public RouteLine restore(RouteRemoval removal) {
        SchoolId school = removal.school();
        RouteDetails details = removal.details();
        rights.requireMark(school, details.layer());
        Optional<RouteLine> already = there(removal.id());
        if (already.isPresent()) {
            return already.get();
        }
        Set<HotspotId> passed = passed(school, details.layer(), removal.places());
        List<HotspotId> stops =
                details.stops().stream().filter(passed::contains).toList();
        Route route = new Route(removal.id(), school, details.withStops(stops), hotspots.doer(school));
        removal.leftOut().stream().filter(said -> passed.contains(said.place())).forEach(route::takeBack);
        return store.keep(route, "route.restored");
    }

    /** Those of these places that are there, and that a route of such a layer passes. */
    private Set<HotspotId> passed(SchoolId school, Layer layer, List<HotspotId> places) {
        return rows(school, places).stream()
                .filter(row -> layers(layer).contains(row.layer()))
                .map(HotspotRow::id)
                .collect(Collectors.toSet());
    }

    private RoutePlan plan(Route route) {
        RouteLine line = route.line();
        Map<HotspotId, HotspotRow> known = new HashMap<>();
        lists.open(route.school(), layers(route.layer())).forEach(row -> known.put(row.id(), row));
        List<HotspotId> others = new ArrayList<>(line.details().stops());
        others.removeAll(known.keySet());
        rows(route.school(), others).forEach(row -> known.put(row.id(), row));
        Set<HotspotId> placed = new HashSet<>(line.details().stops());
        List<HotspotRow> stops = line.details().stops().stream()
                .map(known::get)
                .filter(row -> row != null && layers(route.layer()).contains(row.layer()))
                .toList();
        List<RoutePlan.OnPurpose> leftOut = new ArrayList<>();
        for (LeftOut each : route.leftOut()) {
            HotspotRow row = known.get(each.place());
            placed.add(each.place());
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
        PupilWords.requireNoneInLabel("name", details.name());
        requireSeen(school, details.layer(), details.stops());
    }

    private void requireSeen(SchoolId school, Layer layer, List<HotspotId> places) {
        List<HotspotRow> rows = rows(school, places);
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

    private List<HotspotRow> rows(SchoolId school, List<HotspotId> places) {
        return lists.of(Set.of(school), places.stream().map(HotspotId::value).toList());
    }

    private Route kept(RouteId id, long basedOn, RouteDetails details) {
        Route route = store.marked(id);
        if (route.version() != basedOn && !route.line().details().equals(details)) {
            throw StaleEdit.changed(route.line(), Optional.of(route.line().lastChange()));
        }
        return route;
    }
}
