package nl.onskentons.surveillance.map;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import nl.onskentons.access.PictureOrigin;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * What lies under the places on the map: tiles of 256 pixels in Web Mercator, from one server elsewhere; or nothing.
 *
 * @see <a href="file:docs/decisions/0009-map-without-leaking-visitors.md">decision 0009</a>
 */
@Component
public class MapBackground implements PictureOrigin {

    /** Where the portal itself hands out tiles; below the address of the portal. */
    public static final String OWN_PATH = "toezicht/kaart/";

    private static final int CLOSEST = 22;

    private final String tiles;
    private final String attribution;
    private final int maxZoom;
    private final boolean proxied;

    /**
     * @param tiles the address of a tile, with {@code {z}}, {@code {x}} and {@code {y}} in it; empty for no background
     * @param attribution whose map it is, as it stands on it
     * @param maxZoom the largest zoom of which there are tiles, 1 to 22
     * @param proxied whether the portal fetches the tiles, rather than the browser of each visitor
     */
    public MapBackground(
            @Value("${portal.map.tiles:}") String tiles,
            @Value("${portal.map.attribution:}") String attribution,
            @Value("${portal.map.max-zoom:19}") int maxZoom,
            @Value("${portal.map.proxy:true}") boolean proxied) {
        this.tiles = tiles.strip();
        this.attribution = attribution.strip();
        this.maxZoom = maxZoom;
        this.proxied = proxied;
        if (maxZoom < 1 || maxZoom > CLOSEST) {
            throw new IllegalArgumentException("portal.map.max-zoom: 1 to " + CLOSEST);
        }
        if (isThere()) {
            requireUsable();
        }
    }

    private void requireUsable() {
        boolean complete = tiles.contains("{z}") && tiles.contains("{x}") && tiles.contains("{y}");
        Optional<URI> example = MapServer.address(tile(0, 0, 0));
        if (!complete || example.isEmpty()) {
            throw new IllegalArgumentException(
                    "portal.map.tiles: an address with {z}, {x} and {y}, such as https://kaart.voorbeeld.test/{z}/{x}/{y}.png");
        }
    }

    /** Whether there is a background at all. */
    public boolean isThere() {
        return !tiles.isEmpty();
    }

    /** Whether the portal fetches the tiles. */
    public boolean isProxied() {
        return isThere() && proxied;
    }

    /** Where browsers get their tiles: below the address of the portal, or elsewhere. */
    public Optional<String> forBrowsers() {
        if (!isThere()) {
            return Optional.empty();
        }
        return Optional.of(proxied ? OWN_PATH + "{z}/{x}/{y}" : tiles);
    }

    public String attribution() {
        return isThere() ? attribution : "";
    }

    public int maxZoom() {
        return maxZoom;
    }

    @Override
    public Optional<String> origin() {
        if (!isThere() || proxied) {
            return Optional.empty();
        }
        return MapServer.address(tile(0, 0, 0))
                .map(address -> address.getScheme().toLowerCase(Locale.ROOT) + "://"
                        + address.getHost().toLowerCase(Locale.ROOT)
                        + (address.getPort() < 0 ? "" : ":" + address.getPort()));
    }

    /** Where a tile is on the server that has them. */
    String tile(int z, int x, int y) {
        return tiles.replace("{z}", String.valueOf(z))
                .replace("{x}", String.valueOf(x))
                .replace("{y}", String.valueOf(y));
    }
}
