package nl.onskentons.surveillance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.persistence.EntityManager;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.onskentons.common.SchoolId;
import nl.onskentons.school.Schools;
import nl.onskentons.surveillance.PlacePreview.Line;
import nl.onskentons.surveillance.PlacePreview.Status;
import nl.onskentons.surveillance.exchange.GeoJsonWriter;
import nl.onskentons.surveillance.exchange.OutPlace;
import nl.onskentons.surveillance.exchange.OutRoute;
import nl.onskentons.surveillance.exchange.OutWords;
import nl.onskentons.testing.As;
import nl.onskentons.testing.ExampleSchools;
import nl.onskentons.testing.SignedIn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.annotation.Transactional;

/** UC-046: what leaves the portal, for whom, and what comes in. */
@Transactional
@As("coordinator")
abstract class PlaceExchangeContract {

    private static final int FAR = 40_000;

    @Autowired
    private PlaceExport export;

    @Autowired
    private PlaceImport imports;

    @Autowired
    private HotspotKeeping keeping;

    @Autowired
    private Hotspots hotspots;

    @Autowired
    private Routes routes;

    @Autowired
    private Categories categories;

    @Autowired
    private Schools schools;

    @Autowired
    private EntityManager database;

    private SchoolId north = SchoolId.random();
    private CategoryLine kind;

    @BeforeEach
    void findTheSchool() {
        north = ExampleSchools.north(schools);
        kind = Places.category(categories, north, "Rondhangen");
    }

    @Test
    @Tag("R1")
    void thePoliceTakeAlongWhatTheyMaySee() {
        mark("Donkere hoek", Layer.SCHOOL, 0);
        mark("Achterpoort", Layer.POLICE, 100);

        assertThat(named(places())).contains("Donkere hoek", "Achterpoort");
        SignedIn.as("wijkagent", () -> {
            assertThat(named(places())).contains("Achterpoort").doesNotContain("Donkere hoek");
            return null;
        });
        SignedIn.as("partner", () -> {
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(this::places);
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> export.route(RouteId.random()));
            return null;
        });
    }

    @Test
    @Tag("R1")
    void nobodyTakesAlongThePlacesOfAnotherSchool() {
        SchoolId south = ExampleSchools.south(schools);

        SignedIn.as("balie", () -> {
            assertThat(export.places(south, HotspotFilter.open(Set.of(south)))).isEmpty();
            return null;
        });
    }

    @Test
    @Tag("R1")
    void aRouteOfTheSchoolAloneIsNotForThePolice() {
        HotspotCard corner = mark("Donkere hoek", Layer.SCHOOL, 0);
        RouteLine route = route("Achterom", Layer.SCHOOL, corner);

        assertThat(export.route(route.id())).isPresent();
        SignedIn.as("wijkagent", () -> {
            assertThat(export.route(route.id())).isEmpty();
            return null;
        });
    }

    @Test
    @Tag("R2")
    void whatLooksLikeAPupilsStaysBehindAlsoWhenSomebodySaidThatItIsNot() {
        HotspotDetails plain = Places.outside("Hoek van Kees Voorbeeld", kind, Places.north(FAR), Layer.POLICE);
        HotspotCard corner = keeping.add(
                HotspotId.random(),
                north,
                new HotspotDetails(
                        plain.name(),
                        plain.category(),
                        plain.place(),
                        plain.layer(),
                        plain.inSight(),
                        plain.light(),
                        plain.times(),
                        "Leerling Kees, nummer 123456",
                        "Om vier uur langs.",
                        Optional.empty(),
                        Optional.empty()),
                true);
        RouteLine route = route("Ronde", Layer.POLICE, corner);

        OutRoute out = export.route(route.id()).orElseThrow();
        OutPlace place = out.stops().getFirst();
        assertThat(place.name()).isEqualTo("(zie portaal)");
        assertThat(place.seen()).isEqualTo("(zie portaal)");
        assertThat(place.agreed()).isEqualTo("Om vier uur langs.");
        assertThat(named(places())).noneMatch(name -> name.contains("Kees"));
    }

    @Test
    @Tag("UC-046.BR3")
    void whatWasTakenAlongIsFoundAsThereAlready() {
        mark("Donkere hoek", Layer.SCHOOL, 0);
        mark("Achterpoort", Layer.POLICE, 300);
        // What is inside has no coordinates to be found by.
        List<OutPlace> places =
                places().stream().filter(place -> place.point().isPresent()).toList();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new GeoJsonWriter(new OutWords(key -> key, times -> "")).write(places, out);

        PlacePreview preview = imports.preview(north, out.toByteArray());

        assertThat(preview.lines())
                .hasSize(places.size())
                .extracting(Line::status)
                .containsOnly(Status.KNOWN);
        assertThat(preview.lines())
                .extracting(line -> line.near().orElseThrow().metres())
                .contains(0);
    }

    @Test
    @Tag("UC-046.main")
    void saysOfEachRowWhatWouldComeOfIt() {
        mark("Donkere hoek", Layer.SCHOOL, 0);
        String table = "naam;lat;lon\n"
                + row("Nieuwe plek", Places.north(FAR + 500))
                + row("Hoek", Places.north(FAR + 30))
                + "Antwerpen;51.2;4.4;\nVerwisseld;5.12;52.09\nParijs;48.85;2.35\n"
                + row("", Places.north(FAR + 900))
                + row("Kees Voorbeeld", Places.north(FAR + 900))
                + row("Nieuwe plek", Places.north(FAR + 500));

        PlacePreview preview = imports.preview(north, table.getBytes(StandardCharsets.UTF_8));

        assertThat(preview.lines())
                .extracting(Line::status)
                .containsExactly(
                        Status.NEW,
                        Status.KNOWN,
                        Status.NEW,
                        Status.REFUSED,
                        Status.REFUSED,
                        Status.REFUSED,
                        Status.REFUSED,
                        Status.REFUSED);
        assertThat(preview.lines().stream().flatMap(line -> line.problem().stream()))
                .extracting(problem -> problem.key())
                .containsExactly(
                        "rejection.place.swapped",
                        "rejection.place.outside",
                        "rejection.places.name",
                        "rejection.places.pupil",
                        "rejection.places.twice");
    }

    @Test
    @Tag("UC-046.BR4")
    void takesOverWhatWasChosenOnceAndTakesItBack() {
        byte[] table = ("naam;lat;lon\n"
                        + row("Eerste plek", Places.north(FAR + 500))
                        + row("Tweede plek", Places.north(FAR + 700))
                        + row("Derde plek", Places.north(FAR + 900)))
                .getBytes(StandardCharsets.UTF_8);
        PlacePreview preview = imports.preview(north, table);

        PlaceImport.Taken first = take(preview, 2, 3);
        PlaceImport.Taken again = take(preview, 2, 3, 4);

        assertThat(first.added()).hasSize(2);
        assertThat(again.added()).hasSize(1);
        assertThat(again.already()).isEqualTo(2);
        assertThat(named(places())).contains("Eerste plek", "Tweede plek", "Derde plek");

        keeping.confirm(first.added().getFirst(), "", false);
        database.flush();
        assertThat(imports.undo(north, first.added())).isEqualTo(1);
        assertThat(named(places())).contains("Eerste plek", "Derde plek").doesNotContain("Tweede plek");
    }

    @Test
    @Tag("UC-046.BR4")
    void whatIsOnARouteByNowIsNotTakenBack() {
        PlacePreview preview = imports.preview(
                north,
                ("naam;lat;lon\n" + row("Eerste plek", Places.north(FAR + 500))).getBytes(StandardCharsets.UTF_8));
        List<HotspotId> added = take(preview, 2).added();
        route("Ronde", Layer.SCHOOL, hotspots.find(added.getFirst()).orElseThrow());
        database.flush();

        assertThat(imports.undo(north, added)).isZero();
    }

    @Test
    @Tag("R1")
    void onlyWhoKeepsTheSchoolBringsPlacesIn() {
        byte[] table = ("naam;lat;lon\n" + row("Plek", Places.north(FAR))).getBytes(StandardCharsets.UTF_8);
        for (String account : List.of("balie", "wijkagent", "partner")) {
            SignedIn.as(account, () -> {
                assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> imports.preview(north, table));
                return null;
            });
        }
    }

    @Test
    @Tag("UC-046.BR5")
    void takesManyPlacesAtOnce() {
        String table = IntStream.range(0, 300)
                .mapToObj(i -> row("Plek " + i, Places.north(FAR + 1_000 + i * 60)))
                .collect(Collectors.joining("", "naam;lat;lon\n", ""));

        PlacePreview preview = imports.preview(north, table.getBytes(StandardCharsets.UTF_8));
        PlaceImport.Taken taken = imports.take(
                north,
                preview,
                preview.lines().stream().map(Line::row).collect(Collectors.toSet()),
                kind.id(),
                Layer.SCHOOL);

        assertThat(preview.count(Status.NEW)).isEqualTo(300);
        assertThat(taken.added()).hasSize(300);
    }

    private PlaceImport.Taken take(PlacePreview preview, Integer... rows) {
        return imports.take(north, preview, Set.of(rows), kind.id(), Layer.SCHOOL);
    }

    private static String row(String name, GeoPoint point) {
        return name + ";" + point.latitude() + ";" + point.longitude() + "\n";
    }

    private List<OutPlace> places() {
        return export.places(north, HotspotFilter.open(Set.of(north))).orElseThrow();
    }

    private static List<String> named(List<OutPlace> places) {
        return places.stream().map(OutPlace::name).toList();
    }

    private HotspotCard mark(String name, Layer layer, int metres) {
        HotspotCard card = keeping.add(
                HotspotId.random(), north, Places.outside(name, kind, Places.north(FAR + metres), layer), false);
        database.flush();
        return card;
    }

    private RouteLine route(String name, Layer layer, HotspotCard... stops) {
        return routes.add(
                RouteId.random(),
                north,
                new RouteDetails(
                        name,
                        layer,
                        Optional.empty(),
                        Optional.empty(),
                        List.of(stops).stream().map(HotspotCard::id).toList()));
    }
}
