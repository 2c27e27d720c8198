package nl.onskentons.surveillance.map;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The tiles that were asked last, up to a number of bytes, and for a short time also which ones there are not. Only what is
 * on a map stands here, not who looked at it.
 */
final class TileCache {

    /** As long as browsers keep them. */
    static final Duration KEPT = Duration.ofDays(1);

    /** A tile that is not there is asked again after this time. */
    static final Duration MISSING = Duration.ofMinutes(1);

    /** What an entry costs besides its picture. */
    static final int OVERHEAD = 200;

    private final long maxBytes;
    private final Clock clock;
    private final Map<TileAddress, Kept> tiles = new LinkedHashMap<>(16, 0.75f, true);
    private long bytes;

    TileCache(long maxBytes, Clock clock) {
        this.maxBytes = maxBytes;
        this.clock = clock;
    }

    /** Nothing when it is not known; an answer without a tile when it is known not to be there. */
    synchronized Optional<Answer> find(TileAddress address) {
        Kept kept = tiles.get(address);
        if (kept == null) {
            return Optional.empty();
        }
        if (!clock.instant().isBefore(kept.until)) {
            remove(address);
            return Optional.empty();
        }
        return Optional.of(kept.answer);
    }

    synchronized void keep(TileAddress address, Answer answer) {
        remove(address);
        Duration time = answer.tile().isPresent() ? KEPT : MISSING;
        Kept kept = new Kept(answer, clock.instant().plus(time));
        tiles.put(address, kept);
        bytes += kept.size();
        Iterator<Kept> eldest = tiles.values().iterator();
        while (bytes > maxBytes && eldest.hasNext()) {
            bytes -= eldest.next().size();
            eldest.remove();
        }
    }

    synchronized long bytes() {
        return bytes;
    }

    private void remove(TileAddress address) {
        Kept before = tiles.remove(address);
        if (before != null) {
            bytes -= before.size();
        }
    }

    /** What is known of a tile: the tile, or that there is none. */
    record Answer(@Nullable MapTile found) {

        Optional<MapTile> tile() {
            return Optional.ofNullable(found);
        }
    }

    private record Kept(Answer answer, Instant until) {

        long size() {
            return OVERHEAD + answer.tile().map(MapTile::size).orElse(0);
        }
    }
}
