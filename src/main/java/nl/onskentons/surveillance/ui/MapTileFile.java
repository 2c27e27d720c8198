package nl.onskentons.surveillance.ui;

import java.time.Duration;
import nl.onskentons.surveillance.map.MapBackground;
import nl.onskentons.surveillance.map.MapTiles;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The background of the map for browsers, which keep it for a day. Where there is none they are told so in a few bytes. */
@Controller
class MapTileFile {

    private static final CacheControl A_DAY =
            CacheControl.maxAge(Duration.ofDays(1)).cachePrivate();

    private final MapTiles tiles;

    MapTileFile(MapTiles tiles) {
        this.tiles = tiles;
    }

    @GetMapping("/" + MapBackground.OWN_PATH + "{z:\\d{1,2}}/{x:\\d{1,7}}/{y:\\d{1,7}}")
    ResponseEntity<byte[]> tile(@PathVariable int z, @PathVariable int x, @PathVariable int y) {
        return tiles.find(z, x, y)
                .map(tile -> ResponseEntity.ok()
                        .contentType(MediaType.parseMediaType(tile.type()))
                        .cacheControl(A_DAY)
                        .eTag(tile.tag())
                        .body(tile.picture()))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }
}
