package nl.onskentons.surveillance.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.concurrent.atomic.AtomicInteger;
import nl.onskentons.testing.BrowserTest;
import org.junit.jupiter.api.Test;

/** The map without its background: none is set, or it cannot be had. */
class MapWithoutBackgroundInBrowserTest extends MapBrowserTest {

    private static final String TILES = "**/toezicht/kaart/**";
    private static final String NO_BACKGROUND = "Er is nu geen achtergrondkaart.";

    @Test
    void r10IsAMapAllTheSameWhenNoneIsSet() {
        onEveryMapScreen("zonder", page -> {
            assertThat(page.locator(".oko-map-note")).hasText(NO_BACKGROUND);
            assertThat(page.locator(".oko-map-source")).hasCount(0);
            assertThat(page.locator(".oko-map-paper").first()).isVisible();
            assertThat(page.locator("path.oko-map-line")).hasCount(1);
            assertThat(page.locator(".leaflet-control-scale-line")).hasText("300 m");
            marker(page, "Bushalte").press("Enter");
            assertThat(said(page)).hasText("marker b");
            isAccessible(page);
        });
    }

    @Test
    void saysThatThereIsNoneUntilThereIs() {
        Page page = signedIn("coordinator");
        page.route(TILES, Route::abort);
        openMap(page, "");
        assertThat(page.locator(".oko-map-note")).hasText(NO_BACKGROUND);
        marker(page, "Bushalte").press("Enter");
        assertThat(said(page)).hasText("marker b");
        BrowserTest.isAccessible(page);

        page.unroute(TILES);
        page.evaluate("window.dispatchEvent(new Event('online'))");
        assertThat(page.locator(".oko-map-note")).isEmpty();
        assertThat(page.locator(".oko-map-tiles img.leaflet-tile-loaded").first())
                .isVisible();
    }

    @Test
    void saysNothingWhenOnlyAPartIsMissing() {
        Page page = signedIn("coordinator");
        AtomicInteger asked = new AtomicInteger();
        page.route(TILES, route -> {
            if (asked.incrementAndGet() % 2 == 0) {
                route.abort();
            } else {
                route.resume();
            }
        });
        openMap(page, "");

        assertThat(page.locator(".oko-map-tiles img.leaflet-tile-loaded").first())
                .isVisible();
        assertThat(page.locator(".oko-map-note")).isEmpty();
    }

    /** A browser asks one server six things at once: tiles that do not come may not hold up the page. */
    @Test
    void leavesRoomForThePageWhileTilesAreSlow() {
        Page page = signedIn("coordinator");
        AtomicInteger asked = new AtomicInteger();
        page.route(TILES, route -> asked.incrementAndGet());
        page.navigate(url(MapTrialView.PATH));
        marker(page, "Bushalte").press("Enter");

        assertThat(said(page)).hasText("marker b");
        assertThat(asked).hasValue(4);
    }
}
