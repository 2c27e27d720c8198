package nl.onskentons.surveillance.map;

import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import nl.onskentons.surveillance.MapArea;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/**
 * The background of the map, fetched by the portal for whoever looks at it: the server that has the tiles sees the portal, not
 * the school, the person or the browser. Nothing is written down about who asked.
 *
 * @see <a href="file:docs/decisions/0009-map-without-leaking-visitors.md">decision 0009</a>
 */
@Service
@PreAuthorize(MapTiles.READERS)
public class MapTiles {

    /** Everybody but those who are only a partner. */
    static final String READERS =
            "hasAnyRole('ADMINISTRATOR', 'COORDINATOR', 'LEADERSHIP', 'STAFF', 'RECEPTION', 'POLICE', 'PRIVACY_OFFICER')";

    static final long CACHE_BYTES = 24L * 1024 * 1024;

    /** A server that gives no answer is left alone for this time, so that nobody waits for it in vain. */
    static final Duration SILENT = Duration.ofSeconds(10);

    private static final Duration WITHIN = Duration.ofSeconds(5);
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final int AT_ONCE = 12;
    private static final int OK = 200;

    private final MapBackground background;
    private final MapArea area;
    private final MapServer server;
    private final Clock clock;
    private final TileCache cache;
    private final Semaphore free = new Semaphore(AT_ONCE);
    private final Map<TileAddress, CompletableFuture<Optional<MapTile>>> underWay = new ConcurrentHashMap<>();
    private volatile Instant silentUntil = Instant.MIN;

    MapTiles(MapBackground background, MapArea area, MapServer server, Clock clock) {
        this.background = background;
        this.area = area;
        this.server = server;
        this.clock = clock;
        this.cache = new TileCache(CACHE_BYTES, clock);
    }

    /** A tile; empty when there is none, when it shows nothing of the area, and when its server gives no answer. */
    public Optional<MapTile> find(int z, int x, int y) {
        if (!background.isProxied()) {
            return Optional.empty();
        }
        return TileAddress.of(z, x, y, background.maxZoom(), area.box()).flatMap(this::find);
    }

    private Optional<MapTile> find(TileAddress address) {
        Optional<TileCache.Answer> known = cache.find(address);
        if (known.isPresent()) {
            return known.get().tile();
        }
        CompletableFuture<Optional<MapTile>> own = new CompletableFuture<>();
        CompletableFuture<Optional<MapTile>> running = underWay.putIfAbsent(address, own);
        if (running != null) {
            return running.join();
        }
        try {
            own.complete(fetch(address));
        } finally {
            underWay.remove(address, own);
            // Whoever waits is not left waiting, whatever happened.
            own.complete(Optional.empty());
        }
        return own.join();
    }

    private Optional<MapTile> fetch(TileAddress address) {
        // It may have come between looking in the cache and being the one who fetches it.
        Optional<TileCache.Answer> meanwhile = cache.find(address);
        if (meanwhile.isPresent()) {
            return meanwhile.get().tile();
        }
        if (isSilent() || !mayAsk()) {
            return Optional.empty();
        }
        try {
            if (isSilent()) {
                return Optional.empty();
            }
            Optional<MapTile> tile = ask(MapServer.address(background.tile(address.z(), address.x(), address.y()))
                    .orElseThrow());
            cache.keep(address, new TileCache.Answer(tile.orElse(null)));
            return tile;
        } catch (MapServer.Silent e) {
            silentUntil = clock.instant().plus(SILENT);
            return Optional.empty();
        } finally {
            free.release();
        }
    }

    private boolean isSilent() {
        return clock.instant().isBefore(silentUntil);
    }

    private boolean mayAsk() {
        try {
            return free.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private Optional<MapTile> ask(URI address) throws MapServer.Silent {
        try {
            MapServer.Answer answer = server.ask(address, String.join(", ", MapTile.TYPES), WITHIN, MapTile.MAX_BYTES);
            boolean usable = answer.status() == OK && MapTile.TYPES.contains(answer.type()) && answer.body().length > 0;
            return usable ? Optional.of(new MapTile(answer.type(), answer.body())) : Optional.empty();
        } catch (MapServer.Silent e) {
            throw e;
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
