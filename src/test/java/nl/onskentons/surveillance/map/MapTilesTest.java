package nl.onskentons.surveillance.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import nl.onskentons.surveillance.MapAreas;
import nl.onskentons.testing.MovableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MapTilesTest {

    private static final byte[] PICTURE = {1, 2, 3};
    private static final int[] STREET = {19, 269_600, 172_900};

    private final StandIn server = new StandIn();
    private final MapServer asking = new MapServer();
    private final MovableClock clock = new MovableClock();
    private final MapTiles tiles = tiles(server.address() + "/{z}/{x}/{y}.png", true);

    @AfterEach
    void stop() {
        server.close();
        asking.destroy();
    }

    @Test
    void givesATileAsItsServerHasItAndAsksOnce() {
        server.answers(200, "image/png", PICTURE);

        for (int i = 0; i < 3; i++) {
            MapTile tile = street().orElseThrow();
            assertThat(tile.picture()).isEqualTo(PICTURE);
            assertThat(tile.type()).isEqualTo("image/png");
        }
        assertThat(server.asked()).extracting(StandIn.Asked::path).containsExactly("/19/269600/172900.png");
    }

    @Test
    void sendsNothingOfWhoLooks() {
        server.answers(exchange -> {
            exchange.getResponseHeaders().set("Set-Cookie", "wie=jij");
            StandIn.answer(exchange, 200, "image/png", PICTURE);
        });
        street();
        tiles.find(19, 269_601, 172_900);

        assertThat(server.asked()).hasSize(2).allSatisfy(asked -> {
            assertThat(asked.headers().keySet())
                    .isSubsetOf(
                            "Host",
                            "Accept",
                            "User-agent",
                            "Connection",
                            "Upgrade",
                            "Http2-settings",
                            "Content-length");
            assertThat(asked.headers().getFirst("User-agent")).startsWith("Ons-kent-ons");
        });
    }

    @Test
    void asksOnceForAllWhoWaitForTheSameTile() throws Exception {
        CountDownLatch asked = new CountDownLatch(1);
        CountDownLatch release = new CountDownLatch(1);
        server.answers(exchange -> {
            asked.countDown();
            await(release);
            StandIn.answer(exchange, 200, "image/png", PICTURE);
        });
        try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Optional<MapTile>>> waiting = IntStream.range(0, 20)
                    .mapToObj(i -> people.submit(this::street))
                    .toList();
            asked.await();
            release.countDown();
            for (Future<Optional<MapTile>> each : waiting) {
                assertThat(each.get().orElseThrow().picture()).isEqualTo(PICTURE);
            }
        }
        assertThat(server.asked()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "200, text/html, 10, no picture",
        "200, image/svg+xml, 10, a picture that can hold a script",
        "200, image/png, 0, nothing in it",
        "200, image/png, 524289, too large",
        "204, image/png, 0, nothing there",
        "404, image/png, 10, not there",
        "500, image/png, 10, out of order",
    })
    void givesNoTileWhenTheAnswerIsNone(int status, String type, int bytes, String what) {
        server.answers(status, type, new byte[bytes]);

        assertThat(street()).as(what).isEmpty();
        assertThat(street()).isEmpty();
        assertThat(server.asked()).as("is not asked again at once").hasSize(1);

        clock.move(TileCache.MISSING);
        server.answers(200, "image/webp", PICTURE);
        assertThat(street()).isPresent();
    }

    @Test
    void takesTheLargestTileThatItMay() {
        server.answers(200, "image/jpeg; q=1", new byte[MapTile.MAX_BYTES]);

        assertThat(street().orElseThrow().type()).isEqualTo("image/jpeg");
    }

    @Test
    void followsNobodyToAnotherServer() {
        try (StandIn other = new StandIn()) {
            other.answers(200, "image/png", PICTURE);
            server.answers(exchange -> {
                exchange.getResponseHeaders().set("Location", other.address() + "/19/269600/172900.png");
                StandIn.answer(exchange, 302, "image/png", new byte[0]);
            });

            assertThat(street()).isEmpty();
            assertThat(other.asked()).isEmpty();
        }
    }

    @Test
    void leavesAServerAloneThatIsNotThereUntilAMomentLater() throws IOException {
        StandIn gone = new StandIn();
        String address = gone.address() + "/{z}/{x}/{y}.png";
        gone.close();
        MapTiles unreachable = tiles(address, true);
        assertThat(unreachable.find(STREET[0], STREET[1], STREET[2])).isEmpty();

        int port = Integer.parseInt(address.replaceFirst("http://localhost:(\\d+)/.*", "$1"));
        try (StandIn back = new StandIn(port)) {
            back.answers(200, "image/png", PICTURE);
            assertThat(unreachable.find(STREET[0], STREET[1] + 1, STREET[2])).isEmpty();
            assertThat(back.asked()).isEmpty();

            clock.move(MapTiles.SILENT);
            assertThat(unreachable.find(STREET[0], STREET[1], STREET[2])).isPresent();
        }
    }

    @Test
    void asksNothingOutsideTheAreaOrWithoutNeed() {
        assertThat(tiles.find(1, 0, 0)).isEmpty();
        assertThat(tiles.find(19, 0, 0)).isEmpty();
        assertThat(tiles.find(20, 539_200, 345_800)).isEmpty();
        assertThat(tiles(server.address() + "/{z}/{x}/{y}.png", false).find(STREET[0], STREET[1], STREET[2]))
                .isEmpty();
        assertThat(tiles("", true).find(STREET[0], STREET[1], STREET[2])).isEmpty();

        assertThat(server.asked()).isEmpty();
    }

    private Optional<MapTile> street() {
        return tiles.find(STREET[0], STREET[1], STREET[2]);
    }

    private MapTiles tiles(String address, boolean proxied) {
        return new MapTiles(new MapBackground(address, "", 19, proxied), MapAreas.netherlands(), asking, clock);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
