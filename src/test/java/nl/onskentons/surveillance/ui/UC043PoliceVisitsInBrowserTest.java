package nl.onskentons.surveillance.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import nl.onskentons.testing.BrowserTest;
import org.junit.jupiter.api.Test;

class UC043PoliceVisitsInBrowserTest extends BrowserTest {

    private static final String PAGE = "toezicht/bezoeken";

    @Test
    void isAccessibleOnEveryScreen() {
        onEveryScreen("coordinator", PAGE, BrowserTest::isAccessible);
    }

    @Test
    void isAccessibleWhileFillingInAndRefused() {
        onEveryScreen("balie", PAGE, page -> {
            press(page, "Bezoek plannen");
            page.getByLabel("Naam van de agent").fill("Joep Jeugd");
            isAccessible(page);
            press(page, "Opslaan");
            assertThat(page.getByLabel("Bezoek plannen")
                            .getByText("Zet een naam er alleen bij als die persoon dat goed vindt."))
                    .isVisible();
            isAccessible(page);
        });
    }

    @Test
    void isAccessibleToReadersAndWithNothing() {
        onEveryScreen("docent", PAGE + "?maand=2028-03", BrowserTest::isAccessible);
        onEveryScreen("wijkagent", PAGE, BrowserTest::isAccessible);
    }

    @Test
    void goesToAnotherMonthByItsAddress() {
        Page page = signedIn("docent");
        open(page, PAGE);
        page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Volgende maand"))
                .click();
        page.waitForURL(url(PAGE + "?maand=2026-12"));

        assertThat(page.getByRole(AriaRole.HEADING, new GetByRoleOptions().setName("december 2026")))
                .isVisible();
    }

    private static void press(Page page, String name) {
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(name).setExact(true))
                .click();
    }
}
