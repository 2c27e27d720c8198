package nl.onskentons.surveillance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.onskentons.common.Quarter;
import nl.onskentons.common.SchoolId;
import nl.onskentons.school.Schools;
import nl.onskentons.testing.As;
import nl.onskentons.testing.ExampleSchools;
import nl.onskentons.testing.SignedIn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.annotation.Transactional;

/** UC-045: a quarter in numbers, told of the years before the example school so that nothing else counts. */
@Transactional
@As("coordinator")
abstract class QuarterReportsContract {

    private static final Quarter QUARTER = new Quarter(2024, 3);
    private static final LocalDate IN = LocalDate.of(2024, 8, 1);
    private static final LocalDate BEFORE = LocalDate.of(2024, 5, 1);
    private static final LocalDate AFTER = LocalDate.of(2024, 11, 1);

    @Autowired
    private QuarterReports reports;

    @Autowired
    private HotspotKeeping keeping;

    @Autowired
    private HotspotStore store;

    @Autowired
    private Categories categories;

    @Autowired
    private Schools schools;

    @Autowired
    private JdbcTemplate jdbc;

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
    @Tag("UC-045.main")
    void countsWhatHappenedInTheQuarterAndInTheOneBefore() {
        HotspotId fresh = place("Nieuw", Layer.POLICE, IN);
        HotspotId solved = place("Opgelost", Layer.POLICE, BEFORE);
        event(solved, HotspotEventKind.CLOSED, Side.SCHOOL, IN);
        HotspotId back = place("Terug", Layer.POLICE, BEFORE);
        event(back, HotspotEventKind.CLOSED, Side.SCHOOL, BEFORE.plusDays(1));
        event(back, HotspotEventKind.REOPENED, Side.POLICE, IN);
        event(place("Zonder", Layer.POLICE, BEFORE), HotspotEventKind.UNSOLVED, Side.SCHOOL, IN);
        event(place("Vervaagd", Layer.POLICE, BEFORE), HotspotEventKind.FADED, Side.SCHOOL, IN);
        event(fresh, HotspotEventKind.NOT_CALM, Side.POLICE, IN.plusDays(2));

        QuarterReport report = report();

        assertThat(report.totals()).isEqualTo(new QuarterTotals(1, 1, 1, 1, 1, 4, 0, 0));
        assertThat(report.before()).isEqualTo(new QuarterTotals(4, 1, 0, 0, 0, 4, 0, 0));
        assertThat(report.places())
                .extracting(QuarterPlace::name)
                .containsExactly("Nieuw", "Opgelost", "Terug", "Vervaagd", "Zonder");
    }

    @Test
    @Tag("UC-045.BR2")
    void whatWasOverBeforeAndWhatCameAfterDoesNotCount() {
        HotspotId over = place("Voorbij", Layer.POLICE, BEFORE);
        event(over, HotspotEventKind.CLOSED, Side.SCHOOL, BEFORE.plusDays(9));
        place("Later", Layer.POLICE, AFTER);

        assertThat(report().places()).isEmpty();

        event(over, HotspotEventKind.CALM, Side.SCHOOL, IN);
        assertThat(report().totals().neverPassed()).isZero();
        assertThat(report().calm()).isEmpty();
    }

    @Test
    @Tag("UC-045.BR3")
    void callsCalmOnlyWhatWasCalmEachTimeSomebodyPassed() {
        HotspotId calm = place("Rustig", Layer.POLICE, BEFORE);
        event(calm, HotspotEventKind.CALM, Side.SCHOOL, IN);
        event(calm, HotspotEventKind.CALM, Side.SCHOOL, IN.plusDays(1));
        event(calm, HotspotEventKind.CALM, Side.POLICE, IN.plusDays(2));
        HotspotId once = place("Een keer niet", Layer.POLICE, BEFORE);
        event(once, HotspotEventKind.CALM, Side.SCHOOL, IN);
        event(once, HotspotEventKind.NOT_CALM, Side.POLICE, IN);
        HotspotId between = place("Tussendoor", Layer.POLICE, BEFORE);
        event(between, HotspotEventKind.CALM, Side.SCHOOL, IN);
        event(between, HotspotEventKind.CONFIRMED, Side.SCHOOL, IN.plusDays(3));
        place("Nooit langs", Layer.POLICE, BEFORE);

        QuarterReport report = report();

        assertThat(report.calm()).singleElement().satisfies(place -> {
            assertThat(place.name()).isEqualTo("Rustig");
            assertThat(place.calmSchool()).isEqualTo(2);
            assertThat(place.calmPolice()).isEqualTo(1);
        });
        assertThat(report.neverPassed()).extracting(QuarterPlace::name).containsExactly("Nooit langs");
    }

    @Test
    @Tag("UC-045.BR4")
    void countsRoundsOnWhichSomethingWasTicked() {
        HotspotId place = place("Plek", Layer.POLICE, BEFORE);
        round(place, Side.SCHOOL, Layer.POLICE, IN, true);
        round(place, Side.POLICE, Layer.POLICE, IN, true);
        round(place, Side.SCHOOL, Layer.SCHOOL, IN, true);
        round(place, Side.SCHOOL, Layer.POLICE, IN, false);
        round(place, Side.SCHOOL, Layer.POLICE, BEFORE, true);

        QuarterReport report = report();

        assertThat(report.totals().roundsSchool()).isEqualTo(2);
        assertThat(report.totals().roundsPolice()).isEqualTo(1);
        assertThat(report.before().roundsSchool()).isEqualTo(1);
        SignedIn.as("wijkagent", () -> {
            assertThat(report().totals().roundsSchool()).isEqualTo(1);
            return null;
        });
    }

    @Test
    @Tag("R1")
    void thePoliceCountWhatTheyMaySeeAndPartnersNothing() {
        place("Van school", Layer.SCHOOL, IN);
        place("Van beide", Layer.POLICE, IN);
        place("Van allen", Layer.PARENTS, IN);

        assertThat(report().totals().added()).isEqualTo(3);
        SignedIn.as("wijkagent", () -> {
            assertThat(report().places()).extracting(QuarterPlace::name).containsExactly("Van allen", "Van beide");
            return null;
        });
        SignedIn.as("partner", () -> {
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(this::report);
            return null;
        });
        SchoolId south = ExampleSchools.south(schools);
        SignedIn.as("balie", () -> {
            assertThat(reports.of(south, QUARTER)).isEmpty();
            return null;
        });
    }

    /** R1: what happened while a place was the school's alone is not the police's when it becomes theirs. */
    @Test
    @Tag("UC-045.BR9")
    void thePoliceCountOnlyWhatHappenedWhileThePlaceWasTheirs() {
        HotspotId place = place("Van school", Layer.SCHOOL, IN);
        event(place, HotspotEventKind.CLOSED, Side.SCHOOL, Layer.SCHOOL, IN.plusDays(1));
        event(place, HotspotEventKind.REOPENED, Side.SCHOOL, Layer.SCHOOL, IN.plusDays(2));
        event(place, HotspotEventKind.NOT_CALM, Side.SCHOOL, Layer.SCHOOL, IN.plusDays(2));
        share(place, IN.plusDays(3));
        event(place, HotspotEventKind.CALM, Side.SCHOOL, IN.plusDays(4));

        assertThat(report().totals()).isEqualTo(new QuarterTotals(1, 1, 1, 0, 0, 0, 0, 0));
        assertThat(report().places())
                .extracting(QuarterPlace::calmSchool, QuarterPlace::notCalmSchool)
                .containsExactly(tuple(1, 1));
        QuarterReport ofPolice = SignedIn.as("wijkagent", this::report);
        assertThat(ofPolice.totals()).isEqualTo(new QuarterTotals(0, 0, 0, 0, 0, 0, 0, 0));
        assertThat(ofPolice.places())
                .extracting(QuarterPlace::happened, QuarterPlace::calmSchool, QuarterPlace::notCalmSchool)
                .containsExactly(tuple(Set.of(HotspotEventKind.CHANGED, HotspotEventKind.CALM), 1, 0));
    }

    @Test
    @Tag("UC-045.BR9")
    void whatBecameThePolicesLaterIsNotInTheirQuarter() {
        HotspotId place = place("Later gedeeld", Layer.SCHOOL, IN);
        share(place, AFTER);

        assertThat(report().totals().added()).isEqualTo(1);
        assertThat(SignedIn.as("wijkagent", this::report).places()).isEmpty();
    }

    @Test
    @Tag("UC-045.BR9")
    void whatEndedBeforeItWasThePolicesIsNotOpenToThem() {
        HotspotId place = place("Dicht gedeeld", Layer.SCHOOL, IN);
        event(place, HotspotEventKind.CLOSED, Side.SCHOOL, Layer.SCHOOL, IN.plusDays(1));
        jdbc.update(
                "update hotspot set state = 'CLOSED', state_since = ? where id = ?", at(IN.plusDays(1)), place.value());
        share(place, IN.plusDays(2));

        QuarterReport ofPolice = SignedIn.as("wijkagent", this::report);
        assertThat(ofPolice.totals()).isEqualTo(new QuarterTotals(0, 0, 0, 0, 0, 0, 0, 0));
        assertThat(ofPolice.places()).extracting(QuarterPlace::open).containsExactly(false);
    }

    @Test
    @Tag("UC-045.BR9")
    void whatEndedWhileItWasTheSchoolsAgainIsNotTold() {
        HotspotId place = place("Heen en weer", Layer.POLICE, BEFORE);
        event(place, HotspotEventKind.CLOSED, Side.SCHOOL, Layer.SCHOOL, IN);
        jdbc.update("update hotspot set state = 'CLOSED', state_since = ? where id = ?", at(IN), place.value());
        share(place, IN.plusDays(1));

        assertThat(report().totals().solved()).isEqualTo(1);
        assertThat(SignedIn.as("wijkagent", this::report).totals().solved()).isZero();
    }

    @Test
    @Tag("UC-045.BR9")
    void whatEndedAfterItWasSharedIsOverForThePoliceToo() {
        HotspotId place = place("Voorbij", Layer.SCHOOL, BEFORE);
        share(place, BEFORE.plusDays(1));
        event(place, HotspotEventKind.CLOSED, Side.SCHOOL, BEFORE.plusDays(2));
        event(place, HotspotEventKind.REOPENED, Side.SCHOOL, AFTER);

        assertThat(SignedIn.as("wijkagent", this::report).places()).isEmpty();
    }

    @Test
    @Tag("R2")
    void onPaperNothingLooksLikeAPupils() {
        place("Hoek van Kees Voorbeeld", Layer.POLICE, IN);

        assertThat(reports.onPaper(north, QUARTER).orElseThrow().places())
                .extracting(QuarterPlace::name)
                .containsExactly("(zie portaal)");
        assertThat(report().places()).extracting(QuarterPlace::name).containsExactly("Hoek van Kees Voorbeeld");
    }

    @Test
    @Tag("UC-045.BR5")
    void whatIsErasedCountsNoMore() {
        HotspotId place = place("Plek", Layer.POLICE, IN);
        assertThat(report().totals().added()).isEqualTo(1);

        store.erase(List.of(place.value()));

        assertThat(report().totals().added()).isZero();
    }

    private QuarterReport report() {
        database.flush();
        return reports.of(north, QUARTER).orElseThrow();
    }

    private HotspotId place(String name, Layer layer, LocalDate day) {
        HotspotCard card =
                keeping.add(HotspotId.random(), north, Places.outside(name, kind, Places.north(60_000), layer), true);
        database.flush();
        UUID id = card.id().value();
        jdbc.update("update hotspot set added_at = ?, seen_at = ? where id = ?", at(day), at(day), id);
        jdbc.update("update hotspot_event set happened_at = ? where hotspot_id = ?", at(day), id);
        return card.id();
    }

    private void event(HotspotId place, HotspotEventKind what, Side side, LocalDate day) {
        event(place, what, side, Layer.POLICE, day);
    }

    private void event(HotspotId place, HotspotEventKind what, Side side, Layer layer, LocalDate day) {
        jdbc.update(
                "insert into hotspot_event (id, hotspot_id, happened_at, kind, side, layer, by_name, note) values (?, ?, ?, ?, ?, ?, '', '')",
                UUID.randomUUID(),
                place.value(),
                at(day),
                what.name(),
                side.name(),
                layer.name());
    }

    /** The school shows a place to the police from a day on. */
    private void share(HotspotId place, LocalDate day) {
        jdbc.update("update hotspot set layer = 'POLICE' where id = ?", place.value());
        event(place, HotspotEventKind.CHANGED, Side.SCHOOL, day);
    }

    private void round(HotspotId place, Side side, Layer layer, LocalDate day, boolean ticked) {
        UUID id = UUID.randomUUID();
        jdbc.update(
                "insert into surveillance_round (id, school_id, name, layer, side, walker_id, walker_name, started_at, version)"
                        + " values (?, ?, 'Ronde', ?, ?, ?, '', ?, 0)",
                id,
                north.value(),
                layer.name(),
                side.name(),
                UUID.randomUUID(),
                at(day));
        jdbc.update(
                "insert into round_stop (round_id, position, hotspot_id, outcome) values (?, 0, ?, ?)",
                id,
                place.value(),
                ticked ? "CALM" : null);
    }

    private static LocalDateTime at(LocalDate day) {
        return LocalDateTime.of(day, LocalTime.NOON);
    }
}
