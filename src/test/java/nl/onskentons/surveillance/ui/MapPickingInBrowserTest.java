package nl.onskentons.surveillance.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Choosing a point on the map and on a floor plan, in a browser. */
class MapPickingInBrowserTest extends MapBrowserTest {

    @Test
    void choosesAPointByMouseAndMovesItByKeyboardAndByDragging() {
        Page page = openMap("kiezen");
        BoundingBox map = box(page).boundingBox();
        page.mouse().click(map.x + map.width / 2 + 100, map.y + map.height / 2);
        assertThat(said(page)).hasText(Pattern.compile("^punt 52\\.0900\\d* 5\\.124[23]\\d*$"));

        Locator chosen = marker(page, "Gekozen plek; verplaats haar met de pijltjes");
        chosen.press("ArrowUp");
        assertThat(said(page)).hasText(Pattern.compile("^punt 52\\.0902\\d* 5\\.124[23]\\d*$"));
        assertThat(seen(page)).hasText("15 52.0900 5.1200");

        BoundingBox pin = chosen.boundingBox();
        page.mouse().move(pin.x + pin.width / 2, pin.y + 20);
        page.mouse().down();
        page.mouse().move(pin.x + pin.width / 2 - 100, pin.y + 20);
        page.mouse().up();
        assertThat(said(page)).hasText(Pattern.compile("^punt 52\\.0902\\d* 5\\.(12|1199\\d*|1200\\d*)$"));
    }

    @Test
    void r10ChoosesAPointByKeyboard() {
        onEveryMapScreen("kiezen", page -> {
            box(page).focus();
            page.keyboard().press("ArrowLeft");
            assertThat(page.locator(".oko-map-cross")).isVisible();
            assertThat(page.locator(".oko-map-help")).containsText("druk op Enter");
            page.keyboard().press("Enter");
            assertThat(said(page)).hasText(Pattern.compile("^punt 52\\.09\\d* 5\\.1165\\d*$"));
            assertThat(page.locator(".oko-map-said")).hasText("De plek is gekozen.");
            isAccessible(page);
        });
    }

    @Test
    void showsAPlanAndChoosesAPartOfIt() {
        onEveryMapScreen("plattegrond", page -> {
            Locator plan = page.locator("img.oko-map-plan");
            assertThat(plan).hasAttribute("alt", "Plattegrond");
            BoundingBox drawn = plan.boundingBox();
            page.mouse().click(drawn.x + drawn.width / 4, drawn.y + drawn.height / 2);
            assertThat(said(page)).hasText(Pattern.compile("^plan 0\\.2[45]\\d* 0\\.(49|50?)\\d*$"));

            BoundingBox locker = marker(page, "Kluisjes").boundingBox();
            assertThat(locker.x + locker.width / 2 - drawn.x).isBetween(drawn.width * 0.1 - 2, drawn.width * 0.1 + 2);
            assertThat(page.locator(".leaflet-control-scale, .oko-map-source")).hasCount(0);
            isAccessible(page);
        });
    }
}
