package nl.onskentons.surveillance.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import nl.onskentons.testing.BrowserTest;
import nl.onskentons.testing.Screen;
import org.junit.jupiter.api.Test;

/** UC-040 in a browser: the map and the list beside it. */
class UC040MarkPlacesInBrowserTest extends BrowserTest {

    /** On a phone the places are what people came for. */
    @Test
    void opensTheFiltersOnAPhoneWhenAskedFor() {
        Page page = signedIn("balie", Screen.PHONE);
        open(page, "toezicht?weken=alle&stand=afgelopen");
        Locator standing =
                page.locator("vaadin-select").filter(new Locator.FilterOptions().setHasText("Welke plekken"));
        assertThat(standing).isHidden();

        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Filter (1)"))
                .tap();

        assertThat(standing).isVisible();
        isAccessible(page);
    }

    @Test
    void isAccessibleOnEveryScreen() {
        onEveryScreen("coordinator", "toezicht", page -> {
            assertThat(page.locator(".oko-hotspots li").first()).isVisible();
            isAccessible(page);
            page.locator(".oko-hotspots a").first().click();
            assertThat(page.locator(".oko-hotspot h2")).isVisible();
            isAccessible(page);
        });
    }

    @Test
    void isAccessibleWhileAPlaceIsAdded() {
        onEveryScreen("balie", "toezicht", page -> {
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Plek toevoegen"))
                    .click();
            assertThat(page.locator("vaadin-dialog oko-map")).isVisible();
            isAccessible(page);
        });
    }

    @Test
    void opensAPlaceFromItsMarkerByKeyboard() {
        Page page = signedIn("balie");
        open(page, "toezicht?zoek=bushalte");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Bushalte Zuid, gezien"))
                .press("Enter");

        assertThat(page.locator(".oko-hotspot h2")).hasText("Bushalte Zuid");
        assertThat(page).hasURL(Pattern.compile(".*plek=.*"));
    }

    @Test
    void routesAndRoundsAreAccessibleOnEveryScreen() {
        onEveryScreen("coordinator", "toezicht/routes", page -> {
            assertThat(page.locator(".oko-route h2")).hasText("Ronde na schooltijd");
            isAccessible(page);
        });
        onEveryScreen("wijkagent", "toezicht/rondes", page -> {
            assertThat(page.locator(".oko-route-row").first()).isVisible();
            isAccessible(page);
        });
    }
}
