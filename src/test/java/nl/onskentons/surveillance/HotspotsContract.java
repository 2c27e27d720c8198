package nl.onskentons.surveillance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.onskentons.common.PortalClock;
import nl.onskentons.common.Rejection;
import nl.onskentons.common.SchoolId;
import nl.onskentons.common.StaleEdit;
import nl.onskentons.school.Schools;
import nl.onskentons.testing.As;
import nl.onskentons.testing.ExampleSchools;
import nl.onskentons.testing.SignedIn;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.annotation.Transactional;

/** UC-040: marking places, who sees them (R1), and what is on the map already. */
@Transactional
@As("balie")
abstract class HotspotsContract {

    @Autowired
    private HotspotKeeping keeping;

    @Autowired
    private Hotspots hotspots;

    @Autowired
    private HotspotFading fading;

    @Autowired
    private Categories categories;

    @Autowired
    private Schools schools;

    @Autowired
    private EntityManager database;

    @Autowired
    private Clock clock;

    private SchoolId north = SchoolId.random();
    private CategoryLine dark;

    @BeforeEach
    void chooseASchool() {
        north = ExampleSchools.north(schools);
        dark = Places.category(categories, north, "Slechte verlichting");
    }

    @Test
    void keepsWhatIsWrittenDown() {
        HotspotDetails details = new HotspotDetails(
                "Steeg bij de sporthal",
                dark.id(),
                new Place.Outside(Places.SQUARE),
                Layer.POLICE,
                InSight.PARTLY,
                Light.DARK,
                new BusyTimes(EnumSet.of(DayOfWeek.FRIDAY, DayOfWeek.SUNDAY), LocalTime.of(22, 0), LocalTime.of(2, 30)),
                "Het is hier donker.",
                "",
                Optional.empty(),
                Optional.empty());
        HotspotId id = HotspotId.random();
        keeping.add(id, north, details, false);
        refresh();

        HotspotCard found = hotspots.find(id).orElseThrow();
        assertThat(found.details()).isEqualTo(details);
        assertThat(found.state()).isEqualTo(HotspotState.SEEN);
        assertThat(hotspots.history(id)).extracting(HotspotEventLine::kind).containsExactly(HotspotEventKind.ADDED);
    }

    @Test
    void isAgreedAsSoonAsItSaysWhat() {
        HotspotCard added = keeping.add(HotspotId.random(), north, named("Hek", Places.SQUARE), false);
        HotspotDetails agreed = new HotspotDetails(
                "Hek",
                dark.id(),
                new Place.Outside(Places.SQUARE),
                Layer.POLICE,
                InSight.NO,
                Light.UNKNOWN,
                BusyTimes.any(),
                "",
                "Lamp erbij",
                Optional.empty(),
                Optional.empty());

        assertThat(keeping.change(added.id(), added.version(), agreed, false).state())
                .isEqualTo(HotspotState.AGREED);
    }

    @Test
    void isAddedOnceHoweverOftenItIsSaved() {
        HotspotId id = HotspotId.random();
        keeping.add(id, north, named("Dubbel", Places.SQUARE), false);
        keeping.add(id, north, named("Dubbel", Places.SQUARE), false);

        assertThat(names(all())).containsOnlyOnce("Dubbel");
    }

    @Test
    void refusesAStaleEditAndSaysWhoWasFirst() {
        HotspotCard added = keeping.add(HotspotId.random(), north, named("Poort", Places.SQUARE), false);
        keeping.change(added.id(), added.version(), named("Achterpoort", Places.SQUARE), false);

        assertThatExceptionOfType(StaleEdit.class)
                .isThrownBy(() -> keeping.change(added.id(), added.version(), named("Voorpoort", Places.SQUARE), false))
                .satisfies(stale -> assertThat(stale.change()).isPresent());
    }

    /** R1: the layer decides, on the record, in the list, near by and on the map. */
    @ParameterizedTest
    @CsvSource({
        "balie, SCHOOL, true",
        "balie, POLICE, true",
        "balie, PARENTS, true",
        "privacy, SCHOOL, true",
        "docent, SCHOOL, true",
        "wijkagent, SCHOOL, false",
        "wijkagent, POLICE, true",
        "wijkagent, PARENTS, true"
    })
    void showsEachTheirOwnLayers(String account, Layer layer, boolean seen) {
        HotspotId id = HotspotId.random();
        SignedIn.as(
                "coordinator",
                () -> keeping.add(id, north, Places.outside("Gelaagd", dark, Places.SQUARE, layer), false));
        refresh();

        SignedIn.as(account, () -> {
            assertThat(hotspots.find(id).isPresent()).isEqualTo(seen);
            assertThat(hotspots.history(id).isEmpty()).isEqualTo(!seen);
            assertThat(names(all()).contains("Gelaagd")).isEqualTo(seen);
            assertThat(hotspots.rows(north, List.of(id)).isEmpty()).isEqualTo(!seen);
            assertThat(hotspots.near(north, Places.SQUARE).stream()
                            .anyMatch(near -> near.id().equals(id)))
                    .isEqualTo(seen);
            assertThat(onMap(id)).isEqualTo(seen);
            return null;
        });
    }

    @Test
    void showsPartnersNothing() {
        SignedIn.as("partner");
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> hotspots.list(all(), 0, 10));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> keeping.add(HotspotId.random(), north, named("Nee", Places.SQUARE), false));
    }

    @Test
    @As("wijkagent")
    void letsPoliceMarkWhatTheyShareAndNothingElse() {
        keeping.add(HotspotId.random(), north, named("Van de politie", Places.SQUARE), false);

        assertThat(names(all())).contains("Van de politie");
        for (Layer layer : List.of(Layer.SCHOOL, Layer.PARENTS)) {
            assertThatExceptionOfType(AccessDeniedException.class)
                    .isThrownBy(() -> keeping.add(
                            HotspotId.random(), north, Places.outside("Nee", dark, Places.SQUARE, layer), false));
        }
    }

    @Test
    void neverLetsPoliceReachWhatIsOfTheSchool() {
        HotspotCard own = keeping.add(
                HotspotId.random(), north, Places.outside("Van school", dark, Places.SQUARE, Layer.SCHOOL), false);

        SignedIn.as("wijkagent", () -> {
            assertThatExceptionOfType(AccessDeniedException.class)
                    .isThrownBy(() -> keeping.confirm(own.id(), "", false));
            assertThatExceptionOfType(AccessDeniedException.class)
                    .isThrownBy(
                            () -> keeping.change(own.id(), own.version(), named("Nu van mij", Places.SQUARE), false));
            return null;
        });
    }

    /** R1: what the school wrote to itself stays so when the place becomes one of both. */
    @Test
    void tellsPoliceNothingOfWhatHappenedBeforeAPlaceWasTheirs() {
        HotspotCard own = keeping.add(
                HotspotId.random(), north, Places.outside("Van school", dark, Places.SQUARE, Layer.SCHOOL), false);
        keeping.confirm(own.id(), "Onder ons gezegd", false);
        HotspotCard now = hotspots.find(own.id()).orElseThrow();
        keeping.change(own.id(), now.version(), named("Van ons allebei", Places.SQUARE), false);
        refresh();

        assertThat(hotspots.history(own.id())).hasSize(3);
        assertThat(SignedIn.as("wijkagent", () -> hotspots.history(own.id())))
                .extracting(HotspotEventLine::kind)
                .containsExactly(HotspotEventKind.CHANGED);
    }

    @Test
    void asksAboutWhatLooksLikeAPupil() {
        HotspotDetails details = named("Kees Voorbeeld zijn plek", Places.SQUARE);

        assertThat(keeping.problems(north, details, false))
                .extracting(Rejection::key)
                .containsExactly("rejection.pupil");
        assertThatExceptionOfType(Rejection.class)
                .isThrownBy(() -> keeping.add(HotspotId.random(), north, details, false))
                .returns(Optional.of("name"), Rejection::field);
        assertThat(keeping.add(HotspotId.random(), north, details, true).name()).isEqualTo("Kees Voorbeeld zijn plek");
    }

    /** R2: short labels of who keeps the school; nobody needs a pupil's name in one. */
    @Test
    @As("coordinator")
    void callsNoKindAfterAPupil() {
        assertLooksLikeAPupil(
                () -> categories.add(CategoryId.random(), north, new CategoryName("Overlast van Kees Voorbeeld")));
        assertLooksLikeAPupil(() -> categories.rename(dark.id(), dark.version(), new CategoryName("K. uit 3B")));
        assertThat(CategoryName.problems("leerling Kees"))
                .extracting(Rejection::key)
                .containsExactly("rejection.pupil.label");
    }

    private static void assertLooksLikeAPupil(ThrowingCallable action) {
        assertThatExceptionOfType(Rejection.class)
                .isThrownBy(action)
                .returns("rejection.pupil.label", Rejection::key)
                .returns(Optional.of("name"), Rejection::field);
    }

    @Test
    void refusesKindsAndPlacesThatAreNotOfTheSchool() {
        HotspotDetails elsewhere =
                HotspotDetails.named("X", CategoryId.random(), new Place.Outside(Places.SQUARE), Layer.POLICE);
        HotspotDetails noPlan =
                HotspotDetails.named("X", dark.id(), new Place.Inside(FloorPlanId.random(), 0.5, 0.5), Layer.POLICE);
        HotspotDetails sea = named("X", new GeoPoint(5.1214, 52.0907));

        assertThat(keeping.problems(north, elsewhere, false))
                .extracting(Rejection::key)
                .containsExactly("rejection.hotspot.category");
        assertThat(keeping.problems(north, noPlan, false))
                .extracting(Rejection::key)
                .containsExactly("rejection.place.plan");
        assertThat(keeping.problems(north, sea, false))
                .extracting(Rejection::key)
                .containsExactly("rejection.place.swapped");
    }

    @Test
    void findsWhatIsOnTheMapAlreadyTheNearestFirst() {
        keeping.add(HotspotId.random(), north, named("Op 35 meter", Places.north(35)), false);
        keeping.add(HotspotId.random(), north, named("Op 10 meter", Places.north(-10)), false);
        keeping.add(HotspotId.random(), north, named("Op 60 meter", Places.north(60)), false);
        refresh();

        assertThat(hotspots.near(north, Places.SQUARE))
                .extracting(NearHotspot::name, NearHotspot::metres)
                .startsWith(tuple("Op 10 meter", 10), tuple("Op 35 meter", 35))
                .noneMatch(near -> near.toList().contains("Op 60 meter"));
    }

    @Test
    void countsAndDatesEachConfirmation() {
        HotspotCard added = keeping.add(HotspotId.random(), north, named("Weer gezien", Places.SQUARE), false);
        keeping.confirm(added.id(), "Weer glas op de grond", false);
        SignedIn.as("wijkagent", () -> keeping.confirm(added.id(), "", false));
        refresh();

        assertThat(hotspots.find(added.id()).orElseThrow().confirmations()).isEqualTo(2);
        assertThat(hotspots.history(added.id()))
                .extracting(HotspotEventLine::kind, HotspotEventLine::side)
                .contains(
                        tuple(HotspotEventKind.CONFIRMED, Side.SCHOOL), tuple(HotspotEventKind.CONFIRMED, Side.POLICE));
    }

    @Test
    void filtersByHourDayAndKind() {
        keeping.add(HotspotId.random(), north, timed("Nacht", LocalTime.of(22, 0), LocalTime.of(2, 30)), false);
        keeping.add(HotspotId.random(), north, timed("Middag", LocalTime.of(14, 30), LocalTime.of(16, 0)), false);
        keeping.add(HotspotId.random(), north, named("Altijd", Places.SQUARE), false);
        refresh();

        assertThat(names(all().hour(Optional.of(1))))
                .contains("Nacht", "Altijd")
                .doesNotContain("Middag");
        assertThat(names(all().hour(Optional.of(14))))
                .contains("Middag", "Altijd")
                .doesNotContain("Nacht");
        assertThat(names(all().hour(Optional.of(16)))).doesNotContain("Middag");
        assertThat(names(all().since(Optional.of(PortalClock.today(clock).plusDays(1)))))
                .doesNotContain("Altijd");
        assertThat(names(all().category(Optional.of(CategoryId.random())))).isEmpty();
        assertThat(names(all().text("middág"))).contains("Middag").doesNotContain("Nacht");
    }

    @Test
    void fadesWhatNobodyConfirmed() {
        HotspotCard old = keeping.add(HotspotId.random(), north, named("Oud", Places.SQUARE), false);
        HotspotCard fresh = keeping.add(HotspotId.random(), north, named("Vers", Places.SQUARE), false);
        refresh();
        dateBack(old.id(), 91);
        dateBack(fresh.id(), 89);

        fading.fade();
        refresh();

        assertThat(hotspots.find(old.id()).orElseThrow().state()).isEqualTo(HotspotState.FADED);
        assertThat(hotspots.find(fresh.id()).orElseThrow().state()).isEqualTo(HotspotState.SEEN);
        assertThat(names(all())).contains("Vers").doesNotContain("Oud");
        assertThat(names(all().standing(HotspotFilter.Standing.ENDED))).contains("Oud");
    }

    @Test
    void countsOnTheMapWhatLiesTogether() {
        for (int i = 0; i < 12; i++) {
            keeping.add(HotspotId.random(), north, named("Bij elkaar " + i, Places.north(i * 3)), false);
        }
        refresh();

        GeoBox country = new GeoBox(50.7, 3.2, 53.7, 7.3);
        assertThat(hotspots.clusters(all(), country, 7).stream()
                        .mapToInt(HotspotCluster::count)
                        .sum())
                .isEqualTo((int) hotspots.list(all(), 0, 200).stream()
                        .filter(row -> row.point().isPresent())
                        .count());
        GeoBox street = new GeoBox(52.0905, 5.1210, 52.0912, 5.1218);
        assertThat(hotspots.clusters(all(), street, 22).stream()
                        .flatMap(cluster -> cluster.one().stream())
                        .map(HotspotCluster.Single::name))
                .contains("Bij elkaar 0", "Bij elkaar 11");
    }

    private void dateBack(HotspotId id, int days) {
        database.createNativeQuery("update hotspot set seen_at = :then where id = :id")
                .setParameter(
                        "then", LocalDateTime.ofInstant(clock.instant().minus(days, ChronoUnit.DAYS), ZoneOffset.UTC))
                .setParameter("id", id.value())
                .executeUpdate();
        database.clear();
    }

    private boolean onMap(HotspotId id) {
        double d = 0.0004;
        GeoBox box = new GeoBox(
                Places.SQUARE.latitude() - d,
                Places.SQUARE.longitude() - d,
                Places.SQUARE.latitude() + d,
                Places.SQUARE.longitude() + d);
        return hotspots.clusters(all().text("Gelaagd"), box, 20).stream()
                .flatMap(cluster -> cluster.one().stream())
                .anyMatch(one -> one.id().equals(id));
    }

    private HotspotDetails timed(String name, LocalTime from, LocalTime until) {
        return new HotspotDetails(
                name,
                dark.id(),
                new Place.Outside(Places.SQUARE),
                Layer.POLICE,
                InSight.NO,
                Light.UNKNOWN,
                new BusyTimes(Set.of(), from, until),
                "",
                "",
                Optional.empty(),
                Optional.empty());
    }

    private HotspotDetails named(String name, GeoPoint point) {
        return Places.outside(name, dark, point, Layer.POLICE);
    }

    private HotspotFilter all() {
        return HotspotFilter.open(Set.of(north));
    }

    private List<String> names(HotspotFilter filter) {
        return hotspots.list(filter, 0, 200).stream().map(HotspotRow::name).toList();
    }

    private void refresh() {
        database.flush();
        database.clear();
    }
}
