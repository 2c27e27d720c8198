package nl.onskentons.surveillance.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import nl.onskentons.surveillance.WalkedRoute;
import nl.onskentons.testing.BrowserTest;
import nl.onskentons.testing.Screen;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * The "done when" of issue 4: a concierge marks a dark corner, the officer passes it on a phone that loses its connection,
 * both find it calm, it closes, and the quarter's sheet shows it.
 */
class FromDarkCornerToQuarterInBrowserTest extends BrowserTest {

    private static final String PLACE = "Donkere hoek van de keten";
    private static final String ROUTE = "Ketenronde";

    @Autowired
    private WalkedRoute walked;

    @AfterEach
    void eraseIt() {
        walked.erase(PLACE, ROUTE);
    }

    @Test
    void theChainNeverBreaks() {
        mark();
        putOnARoute();
        walk("balie", false);
        walk("wijkagent", true);
        walk("balie", false);
        walk("wijkagent", false);

        Page page = signedIn("coordinator");
        open(page, "toezicht/kwartaal");
        assertThat(withPlace(page, "tr")).containsText("opgelost");
        assertThat(withPlace(page, ".oko-quarter li")).containsText("school 2 keer, wijkagent 2 keer");
        open(page, "toezicht?weken=alle&stand=afgelopen&zoek=keten");
        assertThat(page.locator(".oko-hotspots li")).containsText("opgelost");
    }

    private void mark() {
        Page page = signedIn("balie", Screen.PHONE);
        open(page, "toezicht");
        button(page, "Plek toevoegen").click();
        page.getByLabel("Naam van de plek").fill(PLACE);
        page.getByLabel("Of typ: noord en oost").fill("52,4312 5,5870");
        page.getByLabel("Of typ: noord en oost").press("Tab");
        button(page, "Opslaan").click();
        assertThat(page.locator(".oko-hotspots")).containsText(PLACE);
    }

    private void putOnARoute() {
        Page page = signedIn("coordinator");
        open(page, "toezicht/routes");
        button(page, "Route maken").click();
        page.getByLabel("Naam van de route").fill(ROUTE);
        button(page, "Opslaan").click();
        assertThat(page.locator(".oko-route h2")).hasText(ROUTE);
        button(page, PLACE + " op de route zetten").click();
        assertThat(page.locator("ol.oko-stops")).containsText(PLACE);
    }

    private void walk(String account, boolean losesItsConnection) {
        Page page = signedIn(account, Screen.PHONE);
        open(page, "toezicht/rondes");
        button(page, "Start een ronde: " + ROUTE).click();
        page.waitForURL("**/toezicht/rondes/*");
        assertThat(heading(page)).hasText(PLACE);
        page.context().setOffline(losesItsConnection);
        button(page, "Rustig").tap();
        button(page, "Ronde klaar").tap();
        if (losesItsConnection) {
            assertThat(heading(page)).hasText("De ronde wacht op verbinding");
            page.context().setOffline(false);
        }
        assertThat(heading(page)).hasText("De ronde is klaar");
    }

    private static Locator withPlace(Page page, String selector) {
        return page.locator(selector).filter(new Locator.FilterOptions().setHasText(PLACE));
    }

    private static Locator heading(Page page) {
        return page.locator("h2");
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
