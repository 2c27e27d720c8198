package nl.onskentons.surveillance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.onskentons.common.Rejection;
import nl.onskentons.common.SchoolId;
import nl.onskentons.common.StaleEdit;
import nl.onskentons.common.TodayItem;
import nl.onskentons.school.Schools;
import nl.onskentons.testing.As;
import nl.onskentons.testing.ExampleSchools;
import nl.onskentons.testing.SignedIn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.annotation.Transactional;

/** UC-041 and UC-042: routes, and rounds from two sides. */
@Transactional
@As("balie")
abstract class RoundsContract {

    @Autowired
    private HotspotKeeping keeping;

    @Autowired
    private Hotspots hotspots;

    @Autowired
    private Routes routes;

    @Autowired
    private Rounds rounds;

    @Autowired
    private Categories categories;

    @Autowired
    private Schools schools;

    @Autowired
    private RoundsToday today;

    @Autowired
    private EntityManager database;

    @Autowired
    private Clock clock;

    private SchoolId north = SchoolId.random();
    private CategoryLine kind;
    private HotspotCard corner;
    private HotspotCard gate;
    private RouteLine route;

    @BeforeEach
    void makeARoute() {
        north = ExampleSchools.north(schools);
        kind = Places.category(categories, north, "Rondhangen");
        corner = marked("Donkere hoek", Layer.POLICE, 0);
        gate = marked("Achterpoort", Layer.POLICE, 140);
        route = routes.add(
                RouteId.random(),
                north,
                new RouteDetails(
                        "Ronde achterom",
                        Layer.POLICE,
                        Optional.empty(),
                        Optional.empty(),
                        List.of(corner.id(), gate.id())));
        refresh();
    }

    @Test
    void keepsTheOrderAndSaysHowFarItIs() {
        RoutePlan plan = routes.find(route.id()).orElseThrow();

        assertThat(plan.stops()).extracting(HotspotRow::name).containsExactly("Donkere hoek", "Achterpoort");
        assertThat(plan.metres()).isEqualTo(140);
        assertThat(plan.minutes()).isEqualTo(5);

        routes.change(route.id(), route.version(), route.details().withStops(List.of(gate.id(), corner.id())));
        refresh();
        assertThat(routes.find(route.id()).orElseThrow().stops())
                .extracting(HotspotRow::name)
                .containsExactly("Achterpoort", "Donkere hoek");
    }

    @Test
    void asksForEachOpenPlaceUntilSomebodySaysWhyNot() {
        HotspotCard left = marked("Verderop", Layer.POLICE, 900);
        refresh();
        assertThat(missing()).contains("Verderop");

        routes.leaveOut(route.id(), left.id(), "Loopt de gemeente langs", false);
        refresh();

        assertThat(missing()).doesNotContain("Verderop");
        assertThat(leftOut()).extracting(RoutePlan.OnPurpose::reason).containsExactly("Loopt de gemeente langs");
    }

    @Test
    void refusesToLeaveOutWithoutAReason() {
        assertThatExceptionOfType(Rejection.class)
                .isThrownBy(() -> routes.leaveOut(route.id(), gate.id(), " ", false))
                .returns("rejection.route.reason", Rejection::key);
    }

    @Test
    void leavesOutForAReasonOfWhichSomebodySaysThatItIsNobodysName() {
        assertThatExceptionOfType(Rejection.class)
                .isThrownBy(() -> routes.leaveOut(route.id(), gate.id(), "Bij Jan Steen", false))
                .returns("rejection.pupil", Rejection::key);

        routes.leaveOut(route.id(), gate.id(), "Bij Jan Steen", true);

        assertThat(leftOut()).extracting(RoutePlan.OnPurpose::reason).containsExactly("Bij Jan Steen");
    }

    @Test
    void comesBackWithWhatItLeftOutWhenItWasRemoved() {
        HotspotCard left = marked("Verderop", Layer.POLICE, 900);
        SignedIn.as("wijkagent", () -> routes.leaveOut(route.id(), left.id(), "Loopt de gemeente langs", false));
        refresh();
        List<RoutePlan.OnPurpose> before = leftOut();

        RouteRemoval removed = remove();
        routes.restore(removed);
        routes.restore(removed);
        refresh();

        assertThat(stops(route)).containsExactly(corner.id(), gate.id());
        assertThat(leftOut()).isEqualTo(before).hasSize(1);
        assertThat(leftOut().getFirst().by()).isNotEqualTo(route.changedBy());
    }

    @Test
    void comesBackWithoutWhatWentOrBecameOfTheSchoolAloneSince() {
        HotspotCard left = marked("Verderop", Layer.POLICE, 900);
        routes.leaveOut(route.id(), left.id(), "Loopt de gemeente langs", false);
        refresh();

        RouteRemoval removed = remove();
        show(corner, Layer.SCHOOL);
        SignedIn.as("coordinator", () -> {
            keeping.remove(left.id(), left.version());
            return null;
        });
        refresh();
        routes.restore(removed);
        refresh();

        assertThat(stops(route)).containsExactly(gate.id());
        assertThat(leftOut()).isEmpty();
    }

    private RouteRemoval remove() {
        RouteRemoval removed = routes.remove(
                route.id(), routes.find(route.id()).orElseThrow().route().version());
        refresh();
        assertThat(routes.find(route.id())).isEmpty();
        return removed;
    }

    /** R1: what somebody may not make, they do not put back. */
    @Test
    void isPutBackByNobodyWhoDoesNotWalkThere() {
        RouteLine own = routes.add(
                RouteId.random(),
                north,
                new RouteDetails("Binnenronde", Layer.SCHOOL, Optional.empty(), Optional.empty(), List.of()));
        RouteRemoval removed = routes.remove(own.id(), own.version());

        for (String account : List.of("wijkagent", "privacy")) {
            SignedIn.as(account, () -> {
                assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> routes.restore(removed));
                return null;
            });
        }
    }

    /** R2: there is no box to say that it is nobody's, so nothing offers that. */
    @Test
    void callsNoRouteAfterAPupil() {
        assertThatExceptionOfType(Rejection.class)
                .isThrownBy(() -> routes.add(
                        RouteId.random(),
                        north,
                        new RouteDetails(
                                "Ronde van Kees Voorbeeld",
                                Layer.POLICE,
                                Optional.empty(),
                                Optional.empty(),
                                List.of())))
                .returns("rejection.pupil.label", Rejection::key);
        assertThat(RouteDetails.problems("Ronde van Kees Voorbeeld"))
                .extracting(Rejection::key)
                .containsExactly("rejection.pupil.label");
    }

    /** R1: what is of the school alone is on no route that the police see. */
    @Test
    void keepsPlacesOfTheSchoolOffRoutesOfBoth() {
        HotspotCard own = marked("Kluisjes", Layer.SCHOOL, 20);
        refresh();

        assertThat(missing()).doesNotContain("Kluisjes");
        assertThatExceptionOfType(Rejection.class)
                .isThrownBy(() -> routes.change(
                        route.id(), route.version(), route.details().withStops(List.of(own.id()))))
                .returns("rejection.route.ofSchool", Rejection::key);
    }

    /** R1: the number of places counts too. */
    @Test
    void takesAPlaceThatBecomesOfTheSchoolAloneOffRoutesOfBoth() {
        HotspotCard left = marked("Verderop", Layer.POLICE, 900);
        routes.leaveOut(route.id(), left.id(), "Loopt de gemeente langs", false);
        RouteLine own = routes.add(
                RouteId.random(),
                north,
                new RouteDetails(
                        "Binnenronde", Layer.SCHOOL, Optional.empty(), Optional.empty(), List.of(corner.id())));
        refresh();

        show(corner, Layer.SCHOOL);
        show(left, Layer.SCHOOL);

        assertThat(stops(own)).containsExactly(corner.id());
        RouteLine now = SignedIn.as("wijkagent", () -> {
            RouteLine line = routes.find(route.id()).orElseThrow().route();
            assertThat(line.details().stops()).containsExactly(gate.id());
            RouteDetails renamed = new RouteDetails(
                    "Ronde buitenom",
                    Layer.POLICE,
                    Optional.empty(),
                    Optional.empty(),
                    line.details().stops());
            return routes.change(line.id(), line.version(), renamed);
        });
        assertThat(now.name()).isEqualTo("Ronde buitenom");

        show(corner, Layer.POLICE);
        show(left, Layer.PARENTS);
        assertThat(stops(route)).containsExactly(gate.id());
        assertThat(missing()).contains("Donkere hoek", "Verderop");
    }

    /** R1: whatever stands on the route, as when two people change route and place at once. */
    @Test
    void startsNoRoundOfBothPastWhatIsOfTheSchoolAlone() {
        database.createNativeQuery("update hotspot set layer = 'SCHOOL' where id = :id")
                .setParameter("id", corner.id().value())
                .executeUpdate();
        refresh();

        assertThat(rounds.start(RoundId.random(), route.id()).stops()).isEqualTo(1);
    }

    @Test
    void showsPoliceOnlyRoutesOfBoth() {
        RouteLine own = routes.add(
                RouteId.random(),
                north,
                new RouteDetails("Binnenronde", Layer.SCHOOL, Optional.empty(), Optional.empty(), List.of()));
        refresh();

        SignedIn.as("wijkagent", () -> {
            assertThat(routes.of(north))
                    .extracting(RouteLine::name)
                    .contains("Ronde achterom")
                    .doesNotContain("Binnenronde");
            assertThat(routes.find(own.id())).isEmpty();
            assertThatExceptionOfType(StaleEdit.class).isThrownBy(() -> rounds.start(RoundId.random(), own.id()));
            return null;
        });
    }

    @Test
    void closesAPlaceAfterTwoCalmRoundsOfEachSide() {
        for (String walker : List.of("balie", "wijkagent", "balie", "wijkagent")) {
            assertThat(state(corner)).isEqualTo(HotspotState.SEEN);
            walkCalmly(walker, corner);
        }

        assertThat(state(corner)).isEqualTo(HotspotState.CLOSED);
        assertThat(state(gate)).isEqualTo(HotspotState.SEEN);
        HotspotCard closed = hotspots.find(corner.id()).orElseThrow();
        assertThat(closed.passedSchool()).isPresent();
        assertThat(closed.passedPolice()).isPresent();
    }

    @Test
    void doesNotCloseAfterFourCalmRoundsOfOneSide() {
        for (int i = 0; i < 4; i++) {
            walkCalmly("balie", corner);
        }

        assertThat(state(corner)).isEqualTo(HotspotState.SEEN);
    }

    @Test
    void keepsATickOnceHoweverOftenItIsSent() {
        RoundLine round = rounds.start(RoundId.random(), route.id());
        Tick tick = tick(corner, Outcome.CALM, "");

        assertThat(kept(round, tick)).isEqualTo(TickResult.Kept.STORED);
        assertThat(kept(round, tick)).isEqualTo(TickResult.Kept.BEFORE);
        assertThat(kept(round, tick(corner, Outcome.CALM, ""))).isEqualTo(TickResult.Kept.OTHERWISE);

        assertThat(hotspots.find(corner.id()).orElseThrow().calmSchool()).isEqualTo(1);
        assertThat(hotspots.history(corner.id()))
                .filteredOn(event -> event.kind() == HotspotEventKind.CALM)
                .hasSize(1);
    }

    @Test
    void beginsARoundOnceHoweverOftenItIsSent() {
        RoundId id = RoundId.random();
        rounds.start(id, route.id());
        rounds.start(id, route.id());

        assertThat(rounds.latest(north, 50))
                .filteredOn(line -> line.id().equals(id))
                .hasSize(1);
    }

    @Test
    void saysWhatHappenedMeanwhileAndKeepsTheTick() {
        RoundLine round = rounds.start(RoundId.random(), route.id());
        SignedIn.as("wijkagent", () -> keeping.confirm(corner.id(), "Groep van tien", false));
        refresh();

        TickResult result =
                rounds.tick(round.id(), List.of(tick(corner, Outcome.CALM, ""))).getFirst();

        assertThat(result.kept()).isEqualTo(TickResult.Kept.STORED);
        assertThat(result.meanwhile().orElseThrow().note()).isEqualTo("Groep van tien");
        assertThat(result.meanwhile().orElseThrow().side()).isEqualTo(Side.POLICE);
    }

    @Test
    void saysWhenAPlaceIsGoneAndKeepsTheOthers() {
        RoundLine round = rounds.start(RoundId.random(), route.id());
        SignedIn.as("coordinator", () -> {
            keeping.remove(corner.id(), corner.version());
            return null;
        });
        refresh();

        assertThat(rounds.tick(round.id(), List.of(tick(corner, Outcome.CALM, ""), tick(gate, Outcome.CALM, ""))))
                .extracting(TickResult::kept)
                .containsExactly(TickResult.Kept.GONE, TickResult.Kept.STORED);
        assertThat(routes.find(route.id()).orElseThrow().stops())
                .extracting(HotspotRow::name)
                .containsExactly("Achterpoort");
    }

    @Test
    void asksAboutAPupilInWhatWasSeenAndKeepsTheOthers() {
        RoundLine round = rounds.start(RoundId.random(), route.id());
        Tick named = tick(corner, Outcome.NOT_CALM, "Kees Voorbeeld stond hier");

        List<TickResult> results = rounds.tick(round.id(), List.of(named, tick(gate, Outcome.CALM, "")));

        assertThat(results)
                .extracting(TickResult::kept)
                .containsExactly(TickResult.Kept.REFUSED, TickResult.Kept.STORED);
        assertThat(results.getFirst().refusal().orElseThrow().key()).isEqualTo("rejection.pupil");
        assertThat(kept(
                        round,
                        new Tick(
                                named.id(),
                                corner.id(),
                                Outcome.NOT_CALM,
                                0,
                                0,
                                Optional.of(kind.id()),
                                "Groepje stond hier",
                                false)))
                .isEqualTo(TickResult.Kept.STORED);
        assertThat(hotspots.history(corner.id()))
                .extracting(HotspotEventLine::note)
                .contains("Rondhangen: Groepje stond hier");
    }

    /** The clock of a phone may be a day off: only how long ago it was counts, and never before the round. */
    @Test
    void neverBelievesAPhoneThatSaysItWasBeforeTheRound() {
        RoundLine round = rounds.start(RoundId.random(), route.id());

        rounds.tick(
                round.id(),
                List.of(new Tick(
                        UUID.randomUUID(), corner.id(), Outcome.CALM, 86_400, 0, Optional.empty(), "", false)));
        rounds.tick(
                round.id(),
                List.of(new Tick(UUID.randomUUID(), gate.id(), Outcome.CALM, -86_400, 0, Optional.empty(), "", false)));
        refresh();

        assertThat(hotspots.find(corner.id()).orElseThrow().passedSchool()).contains(round.startedAt());
        assertThat(hotspots.find(gate.id()).orElseThrow().passedSchool().orElseThrow())
                .isBeforeOrEqualTo(clock.instant())
                .isAfterOrEqualTo(round.startedAt());
    }

    @Test
    void letsNobodyWalkTheRoundOfSomebodyElse() {
        RoundLine round = rounds.start(RoundId.random(), route.id());
        refresh();

        SignedIn.as("coordinator", () -> {
            assertThat(rounds.sheet(round.id())).isEmpty();
            assertThatExceptionOfType(AccessDeniedException.class)
                    .isThrownBy(() -> rounds.tick(round.id(), List.of(tick(corner, Outcome.CALM, ""))));
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> rounds.finish(round.id()));
            return null;
        });
    }

    @Test
    void bringsWhatSomebodyNeedsWhileWalking() {
        RoundLine round = rounds.start(RoundId.random(), route.id());
        refresh();

        RoundSheet sheet = rounds.sheet(round.id()).orElseThrow();
        assertThat(sheet.stops()).extracting(RoundSheet.Stop::name).containsExactly("Donkere hoek", "Achterpoort");
        assertThat(sheet.stops()).extracting(RoundSheet.Stop::category).containsOnly("Rondhangen");
        assertThat(sheet.categories()).extracting(CategoryLine::name).contains("Vernieling");
        assertThat(rounds.unfinished()).extracting(RoundLine::id).contains(round.id());
        assertThat(today.entries()).extracting(TodayItem.Entry::textKey).contains("surveillance.rounds.today");

        assertThat(rounds.finish(round.id()).finishedAt()).isPresent();
        refresh();
        assertThat(rounds.unfinished()).extracting(RoundLine::id).doesNotContain(round.id());
    }

    /** A calm round that was not is no step towards closing; that it was calm after all does not take back what was seen. */
    @Test
    void isNeverTooLateForWhatWasTheMatter() {
        RoundLine round = rounds.start(RoundId.random(), route.id());
        assertThat(kept(round, tick(corner, Outcome.SKIPPED, ""))).isEqualTo(TickResult.Kept.STORED);
        assertThat(kept(round, tick(corner, Outcome.CALM, ""))).isEqualTo(TickResult.Kept.STORED);
        assertThat(hotspots.find(corner.id()).orElseThrow().calmSchool()).isEqualTo(1);

        assertThat(kept(round, tick(corner, Outcome.NOT_CALM, "Vechtpartij"))).isEqualTo(TickResult.Kept.STORED);
        assertThat(kept(round, tick(corner, Outcome.CALM, ""))).isEqualTo(TickResult.Kept.OTHERWISE);

        assertThat(hotspots.find(corner.id()).orElseThrow().calmSchool()).isZero();
        assertThat(hotspots.history(corner.id()).getFirst().note()).isEqualTo("Vechtpartij");
        assertThat(rounds.finish(round.id()).notCalm()).isEqualTo(1);
    }

    /** The police reads how many places of a round were calm. */
    @Test
    @Tag("R1")
    void tellsNothingOfAPlaceThatBecameTheSchoolsAloneHalfway() {
        RoundLine round = rounds.start(RoundId.random(), route.id());
        database.createNativeQuery("update hotspot set layer = 'SCHOOL' where id = :place")
                .setParameter("place", corner.id().value())
                .executeUpdate();
        refresh();

        assertThat(kept(round, tick(corner, Outcome.CALM, ""))).isEqualTo(TickResult.Kept.GONE);
        assertThat(rounds.finish(round.id()).calm()).isZero();
    }

    private void walkCalmly(String walker, HotspotCard place) {
        SignedIn.as(walker, () -> {
            RoundLine round = rounds.start(RoundId.random(), route.id());
            assertThat(kept(round, tick(place, Outcome.CALM, ""))).isEqualTo(TickResult.Kept.STORED);
            rounds.finish(round.id());
            return null;
        });
        refresh();
    }

    private TickResult.Kept kept(RoundLine round, Tick tick) {
        return rounds.tick(round.id(), List.of(tick)).getFirst().kept();
    }

    private Tick tick(HotspotCard place, Outcome outcome, String words) {
        return new Tick(UUID.randomUUID(), place.id(), outcome, 0, place.version(), Optional.empty(), words, false);
    }

    private HotspotState state(HotspotCard place) {
        return hotspots.find(place.id()).orElseThrow().state();
    }

    private List<String> missing() {
        return routes.find(route.id()).orElseThrow().missing().stream()
                .map(HotspotRow::name)
                .toList();
    }

    private List<RoutePlan.OnPurpose> leftOut() {
        return routes.find(route.id()).orElseThrow().leftOut();
    }

    private List<HotspotId> stops(RouteLine line) {
        return routes.find(line.id()).orElseThrow().route().details().stops();
    }

    /** Says of a place for whom it is from now on. */
    private void show(HotspotCard place, Layer layer) {
        SignedIn.as("coordinator", () -> {
            HotspotCard card = hotspots.find(place.id()).orElseThrow();
            HotspotDetails now = card.details();
            HotspotDetails wanted = new HotspotDetails(
                    now.name(),
                    now.category(),
                    now.place(),
                    layer,
                    now.inSight(),
                    now.light(),
                    now.times(),
                    now.seen(),
                    now.agreed(),
                    now.schoolSide(),
                    now.policeSide());
            return keeping.change(card.id(), card.version(), wanted, false);
        });
        refresh();
    }

    private HotspotCard marked(String name, Layer layer, int metres) {
        return keeping.add(HotspotId.random(), north, Places.outside(name, kind, Places.north(metres), layer), false);
    }

    private void refresh() {
        database.flush();
        database.clear();
    }
}
