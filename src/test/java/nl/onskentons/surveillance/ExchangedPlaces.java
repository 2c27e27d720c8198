package nl.onskentons.surveillance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.onskentons.common.SchoolId;
import nl.onskentons.school.Schools;
import nl.onskentons.testing.ExampleSchools;
import nl.onskentons.testing.SignedIn;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** A route of both and one of the school alone, for tests in a browser: committed, and erased after the test. */
@Component
public class ExchangedPlaces {

    private static final int FAR = 30_000;

    private final HotspotKeeping keeping;
    private final Routes routes;
    private final Categories categories;
    private final Schools schools;
    private final HotspotStore store;
    private final TransactionTemplate transaction;
    private final List<HotspotCard> places = new ArrayList<>();
    private final List<RouteLine> made = new ArrayList<>();

    ExchangedPlaces(
            HotspotKeeping keeping,
            Routes routes,
            Categories categories,
            Schools schools,
            HotspotStore store,
            TransactionTemplate transaction) {
        this.keeping = keeping;
        this.routes = routes;
        this.categories = categories;
        this.schools = schools;
        this.store = store;
        this.transaction = transaction;
    }

    /** Marks "Achterpoort" and "Hoek van Kees Voorbeeldig" for both, and "Donkere hoek" for the school. */
    public void make() {
        SignedIn.as("coordinator", () -> {
            SchoolId north = ExampleSchools.north(schools);
            mark(north, "Achterpoort", Layer.POLICE);
            mark(north, "Hoek van Kees Voorbeeldig", Layer.POLICE);
            mark(north, "Donkere hoek", Layer.SCHOOL);
            made.add(route(north, "Ronde samen", Layer.POLICE, places.subList(0, 2)));
            made.add(route(north, "Ronde alleen", Layer.SCHOOL, places));
            return null;
        });
    }

    public RouteId shared() {
        return made.getFirst().id();
    }

    public RouteId ofSchool() {
        return made.getLast().id();
    }

    /** The school that the desk is not of. */
    public SchoolId otherSchool() {
        return SignedIn.as("coordinator", () -> ExampleSchools.south(schools));
    }

    private void mark(SchoolId school, String name, Layer layer) {
        CategoryLine kind = Places.category(categories, school, "Rondhangen");
        places.add(keeping.add(
                HotspotId.random(),
                school,
                Places.outside(name, kind, Places.north(FAR + 200.0 * places.size()), layer),
                true));
    }

    private RouteLine route(SchoolId school, String name, Layer layer, List<HotspotCard> stops) {
        return routes.add(
                RouteId.random(),
                school,
                new RouteDetails(
                        name,
                        layer,
                        Optional.empty(),
                        Optional.empty(),
                        stops.stream().map(HotspotCard::id).toList()));
    }

    /** Takes everything away again. */
    public void erase() {
        SignedIn.as("coordinator", () -> {
            made.forEach(route -> routes.remove(route.id(), route.version()));
            return null;
        });
        transaction.executeWithoutResult(status ->
                store.erase(places.stream().map(place -> place.id().value()).toList()));
        places.clear();
        made.clear();
    }
}
