package nl.onskentons.surveillance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.onskentons.common.SchoolId;
import nl.onskentons.school.Schools;
import nl.onskentons.testing.ExampleSchools;
import nl.onskentons.testing.SignedIn;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** A route past three places for tests in a browser: committed, and erased after the test with all that came of it. */
@Component
public class WalkedRoute {

    private final HotspotKeeping keeping;
    private final Hotspots hotspots;
    private final Routes routes;
    private final Rounds rounds;
    private final RoundPhotos photos;
    private final RoundRepository kept;
    private final Categories categories;
    private final Schools schools;
    private final HotspotStore store;
    private final TransactionTemplate transaction;
    private final JdbcTemplate jdbc;
    private final List<HotspotCard> places = new ArrayList<>();
    private final List<RoundId> begun = new ArrayList<>();
    private Optional<RouteLine> route = Optional.empty();

    WalkedRoute(
            HotspotKeeping keeping,
            Hotspots hotspots,
            Routes routes,
            Rounds rounds,
            RoundPhotos photos,
            RoundRepository kept,
            Categories categories,
            Schools schools,
            HotspotStore store,
            TransactionTemplate transaction,
            JdbcTemplate jdbc) {
        this.keeping = keeping;
        this.hotspots = hotspots;
        this.routes = routes;
        this.rounds = rounds;
        this.photos = photos;
        this.kept = kept;
        this.categories = categories;
        this.schools = schools;
        this.store = store;
        this.transaction = transaction;
        this.jdbc = jdbc;
    }

    /** Makes the route: "Donkere hoek", "Achterpoort" and "Steeg bij de sporthal", 140 metres after each other. */
    public void make() {
        SignedIn.as("coordinator", () -> {
            SchoolId north = ExampleSchools.north(schools);
            CategoryLine kind = Places.category(categories, north, "Rondhangen");
            int metres = 20_000;
            for (String name : List.of("Donkere hoek", "Achterpoort", "Steeg bij de sporthal")) {
                places.add(keeping.add(
                        HotspotId.random(),
                        north,
                        Places.outside(name, kind, Places.north(metres), Layer.POLICE),
                        false));
                metres += 140;
            }
            route = Optional.of(routes.add(
                    RouteId.random(),
                    north,
                    new RouteDetails(
                            "Ronde achterom",
                            Layer.POLICE,
                            Optional.empty(),
                            Optional.empty(),
                            places.stream().map(HotspotCard::id).toList())));
            return null;
        });
    }

    public RouteId route() {
        return route.orElseThrow().id();
    }

    /** Begins a round of somebody. */
    public RoundId begin(String account) {
        RoundId id = RoundId.random();
        begun.add(id);
        SignedIn.as(account, () -> rounds.start(id, route()));
        return id;
    }

    /** What happened to a place so far, the oldest first. */
    public List<HotspotEventKind> history(int place) {
        return SignedIn.as(
                        "coordinator", () -> hotspots.history(places.get(place).id()))
                .reversed()
                .stream()
                .map(HotspotEventLine::kind)
                .toList();
    }

    /** What was said of a place last. */
    public String lastNote(int place) {
        return SignedIn.as(
                        "coordinator", () -> hotspots.history(places.get(place).id()))
                .getFirst()
                .note();
    }

    /** The photo of what was seen at a place last. */
    public byte[] photo(int place) {
        HotspotId id = places.get(place).id();
        return SignedIn.as(
                        "coordinator",
                        () -> photos.find(id, hotspots.history(id).getFirst().id()))
                .orElseThrow();
    }

    /** Somebody sees it again meanwhile. */
    public void confirm(String account, int place, String note) {
        SignedIn.as(account, () -> keeping.confirm(places.get(place).id(), note, false));
    }

    public HotspotState state(int place) {
        return SignedIn.as("coordinator", () -> hotspots.find(places.get(place).id()))
                .orElseThrow()
                .state();
    }

    /** Takes away a place and a route, and the rounds along it, that were made on screen. */
    public void erase(String place, String routeName) {
        transaction.executeWithoutResult(status -> {
            jdbc.update(
                    "delete from round_stop where round_id in (select id from surveillance_round where name = ?)",
                    routeName);
            jdbc.update("delete from surveillance_round where name = ?", routeName);
            store.erase(jdbc.queryForList("select id from hotspot where name = ?", UUID.class, place));
            jdbc.update("delete from surveillance_route where name = ?", routeName);
        });
    }

    /** Takes everything away again. */
    public void erase() {
        SignedIn.as("coordinator", () -> {
            route.ifPresent(each -> routes.find(each.id())
                    .ifPresent(plan -> routes.remove(each.id(), plan.route().version())));
            return null;
        });
        transaction.executeWithoutResult(status -> {
            begun.forEach(id -> kept.findById(id.value()).ifPresent(kept::delete));
            store.erase(places.stream().map(place -> place.id().value()).toList());
        });
        places.clear();
        begun.clear();
        route = Optional.empty();
    }
}
