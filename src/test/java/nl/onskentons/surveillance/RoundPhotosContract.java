package nl.onskentons.surveillance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.imageio.ImageIO;
import nl.onskentons.common.Rejection;
import nl.onskentons.common.SchoolId;
import nl.onskentons.common.StaleEdit;
import nl.onskentons.school.Schools;
import nl.onskentons.testing.As;
import nl.onskentons.testing.ExampleSchools;
import nl.onskentons.testing.SignedIn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.annotation.Transactional;

/** UC-042: photos of what was seen on a round; kept once, for whom the round was, and taken away again (R1, R2). */
@Transactional
@As("balie")
abstract class RoundPhotosContract {

    private static final byte[] FILE = Drawings.jpeg(2000, 1000);

    @Autowired
    private RoundPhotos photos;

    @Autowired
    private Rounds rounds;

    @Autowired
    private Routes routes;

    @Autowired
    private Hotspots hotspots;

    @Autowired
    private HotspotKeeping keeping;

    @Autowired
    private Categories categories;

    @Autowired
    private Schools schools;

    @Autowired
    private EntityManager database;

    private final HotspotId place = HotspotId.random();
    private final RoundId round = RoundId.random();
    private final RouteId route = RouteId.random();
    private SchoolId north = SchoolId.random();

    @BeforeEach
    void walk() {
        north = ExampleSchools.north(schools);
        CategoryLine kind = categories.of(north).getFirst();
        keeping.add(place, north, Places.outside("Donkere hoek", kind, Places.north(30_000), Layer.POLICE), false);
        SignedIn.as(
                "coordinator",
                () -> routes.add(
                        route,
                        north,
                        new RouteDetails("Ronde", Layer.POLICE, Optional.empty(), Optional.empty(), List.of(place))));
        database.flush();
        database.clear();
        rounds.start(round, route);
    }

    @Test
    void standsWithWhatWasSeenAndIsKeptOnce() throws IOException {
        UUID tick = seen(Outcome.NOT_CALM);
        photos.put(round, tick, FILE, true);
        byte[] first = photo();
        photos.put(round, tick, Drawings.jpeg(10, 10), true);

        assertThat(photo()).isEqualTo(first);
        assertThat(ImageIO.read(new ByteArrayInputStream(first)).getWidth()).isEqualTo(1280);
        assertThat(hotspots.history(place))
                .extracting(HotspotEventLine::kind, HotspotEventLine::hasPhoto)
                .containsExactly(tuple(HotspotEventKind.NOT_CALM, true), tuple(HotspotEventKind.ADDED, false));
    }

    @Test
    void isTakenAwayAndComesBack() {
        photos.put(round, seen(Outcome.NOT_CALM), FILE, true);
        byte[] before = photo();

        RoundPhotos.Removal removed = photos.remove(place, event()).orElseThrow();
        assertThat(photos.find(place, event())).isEmpty();
        assertThat(photos.remove(place, event())).isEmpty();
        photos.restore(removed);
        photos.restore(removed);

        assertThat(photo()).isEqualTo(before);
    }

    /** The phone did not hear that it was kept, and sends it again. */
    @Test
    void staysAwayWhenItIsSentAgain() {
        UUID tick = seen(Outcome.NOT_CALM);
        photos.put(round, tick, FILE, true);
        photos.remove(place, event());

        photos.put(round, tick, FILE, true);

        assertThat(photos.find(place, event())).isEmpty();
        assertThat(hotspots.history(place)).noneMatch(HotspotEventLine::hasPhoto);
    }

    /** A real photo is not as small as a drawing. */
    @Test
    void fitsWhateverIsOnIt() {
        photos.put(round, seen(Outcome.NOT_CALM), Drawings.noise(1280, 1280), true);

        assertThat(photo()).hasSizeGreaterThan(400_000);
    }

    @Test
    void isOfNothingThatIsNotTheWalkersAnyMore() {
        SignedIn.as("wijkagent");
        RoundId theirs = RoundId.random();
        rounds.start(theirs, route);
        Tick tick = new Tick(UUID.randomUUID(), place, Outcome.NOT_CALM, 0, 0, Optional.empty(), "Glas", false);
        rounds.tick(theirs, List.of(tick));
        database.flush();
        database.createNativeQuery("update hotspot set layer = 'SCHOOL' where id = :place")
                .setParameter("place", place.value())
                .executeUpdate();
        database.clear();

        assertThatExceptionOfType(StaleEdit.class).isThrownBy(() -> photos.put(theirs, tick.id(), FILE, true));
    }

    @Test
    void isOfNothingThatWasNotSeen() {
        UUID calm = seen(Outcome.CALM);

        assertThatExceptionOfType(StaleEdit.class).isThrownBy(() -> photos.put(round, calm, FILE, true));
        assertThatExceptionOfType(StaleEdit.class).isThrownBy(() -> photos.put(round, UUID.randomUUID(), FILE, true));
    }

    @Test
    void isRefusedWhenNobodyLookedOrItIsNone() {
        UUID tick = seen(Outcome.NOT_CALM);

        assertThatExceptionOfType(Rejection.class)
                .isThrownBy(() -> photos.put(round, tick, FILE, false))
                .withMessage("rejection.placePhoto.nobody");
        assertThatExceptionOfType(Rejection.class)
                .isThrownBy(() -> photos.put(round, tick, "geen foto".getBytes(StandardCharsets.UTF_8), true))
                .withMessage("rejection.placePhoto.format");
        assertThatExceptionOfType(Rejection.class)
                .isThrownBy(() -> photos.put(round, tick, new byte[HotspotPhotos.MAX_UPLOAD + 1], true))
                .withMessage("rejection.placePhoto.size");
        assertThat(photos.find(place, event())).isEmpty();
    }

    /** R1: what was seen while the place was of the school alone is not the police's when it becomes theirs. */
    @Test
    void isForWhomItWasWhenItWasMade() {
        photos.put(round, seen(Outcome.NOT_CALM), FILE, true);
        assertThat(SignedIn.as("wijkagent", () -> photos.find(place, event()))).isPresent();
        HotspotEventId event = event();
        database.flush();
        database.createNativeQuery("update hotspot_event set layer = 'SCHOOL' where id = :event")
                .setParameter("event", event.value())
                .executeUpdate();

        assertThat(SignedIn.as("wijkagent", () -> photos.find(place, event))).isEmpty();
        assertThat(SignedIn.as("wijkagent", () -> photos.remove(place, event))).isEmpty();
        assertThat(SignedIn.as("docent", () -> photos.find(place, event))).isPresent();
    }

    @Test
    void isPutByTheWalkerAndTakenAwayByWhoMayMark() {
        UUID tick = seen(Outcome.NOT_CALM);
        SignedIn.as("coordinator");
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> photos.put(round, tick, FILE, true));
        SignedIn.as("balie");
        photos.put(round, tick, FILE, true);
        HotspotEventId event = event();

        SignedIn.as("privacy");
        assertThat(photos.find(place, event)).isPresent();
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> photos.remove(place, event));
        SignedIn.as("partner");
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> photos.find(place, event));
        SignedIn.as("wijkagent");
        assertThat(photos.remove(place, event)).isPresent();
    }

    @Test
    void isOfThePlaceAndNoOther() {
        photos.put(round, seen(Outcome.NOT_CALM), FILE, true);
        HotspotId other = HotspotId.random();
        keeping.add(
                other,
                north,
                Places.outside("Elders", categories.of(north).getFirst(), Places.north(31_000), Layer.POLICE),
                false);

        assertThat(photos.find(other, event())).isEmpty();
    }

    @Test
    void goesWithItsPlace() {
        photos.put(round, seen(Outcome.NOT_CALM), FILE, true);
        HotspotEventId event = event();
        SignedIn.as("coordinator", () -> {
            keeping.remove(place, hotspots.find(place).orElseThrow().version());
            return null;
        });

        assertThat(photos.find(place, event)).isEmpty();
    }

    private UUID seen(Outcome outcome) {
        Tick tick = new Tick(UUID.randomUUID(), place, outcome, 0, 0, Optional.empty(), "Glas op de grond", false);
        assertThat(rounds.tick(round, List.of(tick)).getFirst().kept()).isEqualTo(TickResult.Kept.STORED);
        return tick.id();
    }

    private HotspotEventId event() {
        return SignedIn.as("docent", () -> hotspots.history(place).getFirst().id());
    }

    private byte[] photo() {
        return photos.find(place, event()).orElseThrow();
    }
}
