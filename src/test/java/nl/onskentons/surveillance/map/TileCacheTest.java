package nl.onskentons.surveillance.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import nl.onskentons.surveillance.map.TileCache.Answer;
import nl.onskentons.testing.MovableClock;
import org.junit.jupiter.api.Test;

class TileCacheTest {

    private static final int SIZE = 1000;
    private static final TileAddress A = new TileAddress(7, 65, 42);
    private static final TileAddress B = new TileAddress(7, 66, 42);
    private static final TileAddress C = new TileAddress(7, 65, 41);
    private static final Duration MOMENT = Duration.ofMillis(1);

    private final MovableClock clock = new MovableClock();
    private final TileCache cache = new TileCache(2 * (SIZE + TileCache.OVERHEAD), clock);

    @Test
    void dropsWhatWasNotAskedLongestWhenThereIsNoRoom() {
        cache.keep(A, tile(1));
        cache.keep(B, tile(2));
        assertThat(cache.find(A)).contains(tile(1));

        cache.keep(C, tile(3));

        assertThat(cache.find(A)).contains(tile(1));
        assertThat(cache.find(B)).isEmpty();
        assertThat(cache.find(C)).contains(tile(3));
    }

    @Test
    void neverHoldsMoreThanItMay() {
        for (int i = 0; i < 100; i++) {
            cache.keep(new TileAddress(10, i, i), i % 3 == 0 ? new Answer(null) : tile(i));
            assertThat(cache.bytes()).isLessThanOrEqualTo(2 * (SIZE + TileCache.OVERHEAD));
        }
    }

    @Test
    void countsATileThatComesAnewOnce() {
        for (int i = 0; i < 5; i++) {
            cache.keep(A, tile(i));
        }

        assertThat(cache.bytes()).isEqualTo(SIZE + TileCache.OVERHEAD);
    }

    @Test
    void keepsATileForADayAndThatThereIsNoneForAMinute() {
        cache.keep(A, tile(1));
        cache.keep(B, new Answer(null));

        clock.move(TileCache.MISSING.minus(MOMENT));
        assertThat(cache.find(B)).contains(new Answer(null));
        clock.move(MOMENT);
        assertThat(cache.find(B)).isEmpty();

        clock.move(TileCache.KEPT.minus(TileCache.MISSING).minus(MOMENT));
        assertThat(cache.find(A)).contains(tile(1));
        clock.move(MOMENT);
        assertThat(cache.find(A)).isEmpty();
        assertThat(cache.bytes()).isZero();
    }

    private static Answer tile(int of) {
        byte[] picture = new byte[SIZE];
        picture[0] = (byte) of;
        return new Answer(new MapTile("image/png", picture));
    }
}
