package nl.onskentons.surveillance.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import nl.onskentons.testing.Screen;
import org.junit.jupiter.api.Test;

/** The map in a browser, with its background. */
class MapInBrowserTest extends MapBrowserTest {

    @Test
    void r10IsAccessibleOnEveryScreen() {
        onEveryMapScreen("", page -> {
            assertThat(page.locator(".oko-map-tiles img.leaflet-tile-loaded").first())
                    .isVisible();
            assertThat(page.locator(".oko-map-note")).isEmpty();
            assertThat(page.locator(".oko-map-source")).hasText("Kaartgegevens © Kadaster");
            isAccessible(page);
        });
    }

    @Test
    void r10NamesEveryMarkerAndGoesAlongThemInTheOrderOfTheList() {
        Page page = openMap("");
        box(page).focus();
        List<String> names = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            page.keyboard().press("Tab");
            names.add((String) page.evaluate("document.activeElement.getAttribute('aria-label')"));
        }

        assertThat(names)
                .containsExactly(
                        "Fietsenstalling achter",
                        "Bushalte",
                        "Steeg bij de sporthal <script>alert(1)</script>",
                        "Parkeerterrein",
                        "Speeltuin, vervallen",
                        "12 plekken bij elkaar");
        assertThat(marker(page, "Fietsenstalling achter")).hasAttribute("aria-current", "true");
        assertThat(marker(page, "Bushalte")).containsText("2");
        assertThat(marker(page, "Bushalte")).containsText("✓");
    }

    @Test
    void r10PressesAMarkerByKeyboardAndByMouse() {
        Page page = openMap("");
        marker(page, "Bushalte").press("Enter");
        assertThat(said(page)).hasText("marker b");
        marker(page, "Parkeerterrein").press(" ");
        assertThat(said(page)).hasText("marker d");
        marker(page, "Fietsenstalling achter").click();
        assertThat(said(page)).hasText("marker a");
    }

    @Test
    void showsTheNameOfAMarkerAsText() {
        Page page = openMap("");
        marker(page, "Steeg bij de sporthal <script>alert(1)</script>").hover();

        assertThat(page.locator(".oko-map-tip")).hasText("Steeg bij de sporthal <script>alert(1)</script>");
        page.locator(".oko-map-tip").hover();
        assertThat(page.locator(".oko-map-tip")).isVisible();
        page.mouse().move(5, 5);
        assertThat(page.locator(".oko-map-tip")).hasCount(0);

        box(page).focus();
        page.keyboard().press("Tab");
        assertThat(page.locator(".oko-map-tip")).hasText("Fietsenstalling achter");
        page.keyboard().press("Escape");
        assertThat(page.locator(".oko-map-tip")).hasCount(0);
    }

    @Test
    void r10MovesAndZoomsByKeyboardAlsoFromAMarker() {
        Page page = openMap("");
        assertThat(seen(page)).hasText("15 52.0900 5.1200");
        box(page).focus();
        page.keyboard().press("+");
        assertThat(seen(page)).hasText("16 52.0900 5.1200");
        page.keyboard().press("-");
        assertThat(seen(page)).hasText("15 52.0900 5.1200");

        marker(page, "Bushalte").focus();
        page.keyboard().press("ArrowRight");
        assertThat(seen(page)).hasText("15 52.0900 5.1234");
    }

    @Test
    void zoomsWithButtonsThatKeepTheFocus() {
        Page page = openMap("");
        Locator closer = page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Dichterbij"));
        for (int zoom = 16; zoom <= 19; zoom++) {
            closer.press("Enter");
            assertThat(seen(page)).hasText(zoom + " 52.0900 5.1200");
        }

        assertThat(closer).hasAttribute("aria-disabled", "true");
        assertThat(closer).isFocused();
    }

    /** Who is in a hurry presses again before the map is there. */
    @Test
    void forgetsNoPressWhileItIsZooming() {
        Page page = openMap("");
        box(page).focus();
        for (int press = 0; press < 4; press++) {
            page.keyboard().press("+");
        }
        assertThat(seen(page)).hasText("19 52.0900 5.1200");

        page.keyboard().press("-");
        page.keyboard().press("+");
        page.keyboard().press("-");
        page.keyboard().press("-");
        assertThat(seen(page)).hasText("17 52.0900 5.1200");
    }

    @Test
    void goesCloserToAClusterAndTellsOfItOnlyWhenThatCannotBe() {
        Page page = openMap("");
        marker(page, "12 plekken bij elkaar").click();
        assertThat(seen(page)).hasText(Pattern.compile("^17 52\\.089. 5\\.127.$"));
        assertThat(said(page)).isEmpty();

        marker(page, "12 plekken bij elkaar").press("Enter");
        assertThat(seen(page)).hasText(Pattern.compile("^19 "));
        marker(page, "12 plekken bij elkaar").press("Enter");
        assertThat(said(page)).hasText("marker e");
    }

    @Test
    void drawsTheRouteWithANumberWhereNoMarkerIs() {
        Page page = openMap("");

        assertThat(page.locator("path.oko-map-line")).hasCount(1);
        assertThat(page.locator(".oko-map-dot")).hasText(new String[] {"4"});
        assertThat(page.locator(".leaflet-control-scale-line")).hasText("300 m");
    }

    @Test
    void comesAndGoesWithoutLeavingAnythingBehind() {
        Page page = openMap("");
        box(page).focus();
        page.keyboard().press("ArrowRight");
        assertThat(seen(page)).hasText("15 52.0900 5.1234");
        Locator button = page.getByText("Weg en terug");
        for (int i = 0; i < 5; i++) {
            button.click();
            assertThat(page.locator(".oko-map-box")).hasCount(0);
            button.click();
            assertThat(page.locator("oko-map .oko-map-box")).hasCount(1);
            assertThat(marker(page, "Bushalte")).hasCount(1);
        }

        assertThat(seen(page)).hasText("15 52.0900 5.1234");
        marker(page, "Bushalte").press("Enter");
        assertThat(said(page)).hasText("marker b");
    }

    @Test
    void doesNotMindBeingHiddenOrMadeSmall() {
        Page page = openMap("");
        page.evaluate("document.querySelector('oko-map').style.display = 'none'");
        page.evaluate("document.querySelector('oko-map').style.display = ''");
        page.setViewportSize(500, 700);
        box(page).focus();
        page.keyboard().press("+");

        assertThat(seen(page)).hasText("16 52.0900 5.1200");
    }

    @Test
    void asksNothingOfAnybodyElse() {
        Page page = signedIn("coordinator");
        Set<String> hosts = ConcurrentHashMap.newKeySet();
        page.onRequest(request -> hosts.add(
                request.url().replaceFirst("^(?:data|blob):.*", "").replaceFirst("^(\\w+://[^/]+)/.*", "$1")));
        openMap(page, "");
        marker(page, "12 plekken bij elkaar").click();
        assertThat(seen(page)).hasText(Pattern.compile("^17 "));
        openMap(page, "plattegrond");

        hosts.remove("");
        assertThat(hosts).containsExactly(url("").replaceFirst("/$", ""));
    }

    @Test
    void followsWhoWantsNoMovement() {
        Page page = signedIn("coordinator");
        page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
        openMap(page, "");
        assertThat(page.locator(".leaflet-zoom-anim, .leaflet-fade-anim")).hasCount(0);
        box(page).focus();
        page.keyboard().press("+");
        assertThat(page.locator(".leaflet-zoom-anim")).hasCount(0);
        assertThat(seen(page)).hasText("16 52.0900 5.1200");

        page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.NO_PREFERENCE));
        assertThat(page.locator(".leaflet-fade-anim")).hasCount(1);
        assertThat(marker(page, "Bushalte")).hasCount(1);
    }

    @Test
    void isLargeEnoughForAFinger() {
        Page page = openMap(signedIn("coordinator", Screen.PHONE), "");

        for (String name : List.of("Dichterbij", "Verder weg", "Bushalte", "12 plekken bij elkaar")) {
            BoundingBox target = marker(page, name).boundingBox();
            assertThat(Math.min(target.width, target.height)).as(name).isGreaterThanOrEqualTo(44);
        }
    }
}
