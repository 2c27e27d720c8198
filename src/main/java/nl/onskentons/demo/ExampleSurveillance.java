package nl.onskentons.demo;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import nl.onskentons.common.SchoolId;
import nl.onskentons.directory.EntryId;
import nl.onskentons.surveillance.BusyTimes;
import nl.onskentons.surveillance.Categories;
import nl.onskentons.surveillance.CategoryLine;
import nl.onskentons.surveillance.GeoPoint;
import nl.onskentons.surveillance.HotspotCard;
import nl.onskentons.surveillance.HotspotDetails;
import nl.onskentons.surveillance.HotspotId;
import nl.onskentons.surveillance.HotspotKeeping;
import nl.onskentons.surveillance.HotspotPhotos;
import nl.onskentons.surveillance.HotspotState;
import nl.onskentons.surveillance.Hotspots;
import nl.onskentons.surveillance.InSight;
import nl.onskentons.surveillance.Layer;
import nl.onskentons.surveillance.Light;
import nl.onskentons.surveillance.Outcome;
import nl.onskentons.surveillance.Place;
import nl.onskentons.surveillance.RoundId;
import nl.onskentons.surveillance.RoundLine;
import nl.onskentons.surveillance.RoundPhotos;
import nl.onskentons.surveillance.Rounds;
import nl.onskentons.surveillance.RouteDetails;
import nl.onskentons.surveillance.RouteId;
import nl.onskentons.surveillance.RouteLine;
import nl.onskentons.surveillance.Routes;
import nl.onskentons.surveillance.Tick;
import org.apache.commons.csv.CSVRecord;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Places that school and police keep an eye on, in every state, and the rounds of the last weeks. It is all done as it is
 * done on screen; what was done is then dated back.
 */
@Component
@Profile("demo")
@Order(12)
class ExampleSurveillance implements ExamplePart {

    private final Hotspots hotspots;
    private final HotspotKeeping keeping;
    private final Categories categories;
    private final Routes routes;
    private final Rounds rounds;
    private final ActingAs actingAs;
    private final HotspotPhotos photos;
    private final RoundPhotos roundPhotos;
    private final DatedBack past;
    private final JdbcTemplate jdbc;

    ExampleSurveillance(
            Hotspots hotspots,
            HotspotKeeping keeping,
            Categories categories,
            Routes routes,
            Rounds rounds,
            ActingAs actingAs,
            HotspotPhotos photos,
            RoundPhotos roundPhotos,
            DatedBack past,
            JdbcTemplate jdbc) {
        this.hotspots = hotspots;
        this.keeping = keeping;
        this.categories = categories;
        this.routes = routes;
        this.rounds = rounds;
        this.actingAs = actingAs;
        this.photos = photos;
        this.roundPhotos = roundPhotos;
        this.past = past;
        this.jdbc = jdbc;
    }

    @Override
    public void add(Made made) {
        Map<String, HotspotCard> places = new HashMap<>();
        for (CSVRecord line : DemoCards.lines("hotspots.csv")) {
            places.put(line.get("key"), mark(made, line));
        }
        RouteLine route = past.days(
                60,
                () -> as(
                        "coordinator",
                        () -> routes.add(
                                RouteId.random(),
                                made.north(),
                                new RouteDetails(
                                        "Ronde na schooltijd",
                                        Layer.POLICE,
                                        Optional.of(made.entry("con")),
                                        Optional.of(made.entry("sam")),
                                        ids(places, "tunnel", "stalling", "steeg", "bushalte")))));
        past.days(
                9,
                () -> as(
                        "coordinator",
                        () -> routes.leaveOut(
                                route.id(),
                                place(places, "oversteek").id(),
                                "Daar staat elke ochtend al een klaar-over.",
                                false)));
        past.days(50, () -> become(place(places, "tunnel"), HotspotState.DONE, ""));
        for (int days : new int[] {48, 41, 34}) {
            walk(route, days, "balie", places, List.of("tunnel", "stalling"), List.of());
            walk(route, days - 2, "wijkagent", places, List.of("tunnel"), List.of());
        }
        past.days(30, () -> become(place(places, "muurtje"), HotspotState.UNSOLVED, "De eigenaar wil geen hek."));
        past.days(14, () -> become(place(places, "stalling"), HotspotState.DONE, ""));
        walk(route, 11, "balie", places, List.of("stalling"), List.of("steeg"));
        walk(route, 8, "wijkagent", places, List.of("stalling", "bushalte"), List.of());
        past.days(6, () -> confirm("balie", place(places, "bushalte"), "Weer dezelfde groep, nu ook in de pauze."));
        walk(route, 4, "balie", places, List.of("stalling", "steeg"), List.of());
        past.days(2, () -> confirm("wijkagent", place(places, "bushalte"), ""));
        fade(place(places, "veldje").id());
        as("balie", () -> {
            photos.put(place(places, "stalling").id(), DuskDrawing.bicycles(), List.of(), true);
            return null;
        });
    }

    private HotspotCard mark(Made made, CSVRecord line) {
        SchoolId school = made.school(line.get("school"));
        return past.days(
                Integer.parseInt(line.get("days")),
                () -> as(
                        line.get("by"),
                        () -> keeping.add(HotspotId.random(), school, details(made, school, line), false)));
    }

    private HotspotDetails details(Made made, SchoolId school, CSVRecord line) {
        CategoryLine kind = categories.of(school).stream()
                .filter(each -> each.name().equals(line.get("kind")))
                .findFirst()
                .orElseThrow();
        return new HotspotDetails(
                line.get("name"),
                kind.id(),
                new Place.Outside(
                        new GeoPoint(Double.parseDouble(line.get("north")), Double.parseDouble(line.get("east")))),
                Layer.valueOf(line.get("layer")),
                InSight.valueOf(line.get("sight")),
                Light.valueOf(line.get("light")),
                times(line),
                line.get("seen"),
                line.get("agreed"),
                person(made, line.get("schoolSide")),
                person(made, line.get("policeSide")));
    }

    private static BusyTimes times(CSVRecord line) {
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        line.get("weekdays").chars().forEach(digit -> days.add(DayOfWeek.of(digit - '0')));
        String[] times = line.get("times").split("-");
        return times.length < 2
                ? new BusyTimes(days, null, null)
                : new BusyTimes(days, LocalTime.parse(times[0]), LocalTime.parse(times[1]));
    }

    private static Optional<EntryId> person(Made made, String key) {
        return key.isEmpty() ? Optional.empty() : Optional.of(made.entry(key));
    }

    private static List<HotspotId> ids(Map<String, HotspotCard> places, String... keys) {
        return List.of(keys).stream().map(key -> place(places, key).id()).toList();
    }

    private static HotspotCard place(Map<String, HotspotCard> places, String key) {
        return Optional.ofNullable(places.get(key)).orElseThrow();
    }

    private void walk(
            RouteLine route,
            int days,
            String walker,
            Map<String, HotspotCard> places,
            List<String> calm,
            List<String> notCalm) {
        past.days(
                days,
                () -> as(walker, () -> {
                    RoundLine round = rounds.start(RoundId.random(), route.id());
                    rounds.tick(
                            round.id(),
                            calm.stream()
                                    .map(key -> tick(place(places, key), Outcome.CALM, ""))
                                    .toList());
                    notCalm.stream()
                            .map(key ->
                                    tick(place(places, key), Outcome.NOT_CALM, "Groepje van acht, weer veel afval."))
                            .forEach(seen -> {
                                rounds.tick(round.id(), List.of(seen));
                                roundPhotos.put(round.id(), seen.id(), DuskDrawing.litter(), true);
                            });
                    return rounds.finish(round.id());
                }));
    }

    private static Tick tick(HotspotCard place, Outcome outcome, String words) {
        return new Tick(UUID.randomUUID(), place.id(), outcome, 0, place.version(), Optional.empty(), words, false);
    }

    private HotspotCard become(HotspotCard place, HotspotState state, String note) {
        return as("coordinator", () -> {
            HotspotCard now = hotspots.find(place.id()).orElseThrow();
            return keeping.become(now.id(), now.version(), state, note, false);
        });
    }

    private HotspotCard confirm(String account, HotspotCard place, String note) {
        return as(account, () -> keeping.confirm(place.id(), note, false));
    }

    private <T> T as(String account, Supplier<T> action) {
        return actingAs.run(DemoAccount.valueOf(account.toUpperCase(Locale.ROOT)), action);
    }

    private void fade(HotspotId place) {
        jdbc.update("update hotspot set state = 'FADED', state_since = ? where id = ?", past.ago(30), place.value());
    }
}
