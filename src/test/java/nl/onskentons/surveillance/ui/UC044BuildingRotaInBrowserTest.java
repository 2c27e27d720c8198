package nl.onskentons.surveillance.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import nl.onskentons.testing.BrowserTest;
import nl.onskentons.testing.Screen;
import org.junit.jupiter.api.Test;

class UC044BuildingRotaInBrowserTest extends BrowserTest {

    private static final String PAGE = "toezicht/binnen";

    @Test
    void isAccessibleOnEveryScreen() {
        onEveryScreen("coordinator", PAGE + "?week=2026-W49", BrowserTest::isAccessible);
    }

    @Test
    void isAccessibleWhileFillingInAndRefused() {
        onEveryScreen("coordinator", PAGE, page -> {
            press(page, "Plek toevoegen");
            isAccessible(page);
            press(page, "Opslaan");
            assertThat(page.getByLabel("Plek toevoegen").getByText("Vul in waar iemand loopt."))
                    .isVisible();
            isAccessible(page);
        });
    }

    @Test
    void isAccessibleWhileAsking() {
        onEveryScreen("docent", PAGE, page -> {
            press(page, "aula, 10.15–10.30, dinsdag 24 november: bekijken of wijzigen");
            assertThat(page.getByText("Je collega krijgt de vraag.")).isVisible();
            isAccessible(page);
        });
    }

    @Test
    void isAccessibleToReadersInAHoliday() {
        onEveryScreen("privacy", PAGE + "?week=2026-W52", BrowserTest::isAccessible);
    }

    /** The days that are over stay out of the way on a phone, until somebody wants them. */
    @Test
    void beginsWithTodayOnAPhone() {
        Page page = signedIn("docent", Screen.PHONE);
        open(page, PAGE);
        assertThat(heading(page, "dinsdag 24 november")).isVisible();
        assertThat(heading(page, "maandag 23 november")).isHidden();

        press(page, "Ook eerdere dagen");
        assertThat(heading(page, "maandag 23 november")).isVisible();
    }

    private static Locator heading(Page page, String name) {
        return page.getByRole(
                AriaRole.HEADING, new GetByRoleOptions().setName(name).setIncludeHidden(true));
    }

    private static void press(Page page, String name) {
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(name).setExact(true))
                .click();
    }
}
