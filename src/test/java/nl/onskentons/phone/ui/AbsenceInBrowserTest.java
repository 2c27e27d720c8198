package nl.onskentons.phone.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import nl.onskentons.testing.BrowserTest;
import org.junit.jupiter.api.Test;

/** UC-032, as only a browser shows it. */
class AbsenceInBrowserTest extends BrowserTest {

    @Test
    void isAccessibleOnEveryScreenAlsoWhileSomethingIsRefused() {
        onEveryScreen("coordinator", "bellen/afwezig", page -> {
            assertThat(page.getByText("Anke Rust").first()).isVisible();
            isAccessible(page);
            button(page, "Afwezigheid opslaan").click();
            assertThat(page.getByText("Kies de eerste dag.")).isVisible();
            isAccessible(page);
        });
    }

    @Test
    void isAccessibleForWhoIsAskedToStandIn() {
        onEveryScreen("docent", "bellen/afwezig", page -> {
            assertThat(page.getByText("Ja, dat kan")).isVisible();
            isAccessible(page);
        });
    }

    @Test
    void aPresetFillsInTheDaysAndWhoStandsInByKeyboard() {
        Page page = signedIn("coordinator");
        open(page, "bellen/afwezig");
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Morgen"))
                .focus();
        page.keyboard().press("Enter");

        assertThat(page.getByLabel("Eerste dag")).hasValue("25-11-2026");
        assertThat(page.getByLabel("Laatste dag")).hasValue("25-11-2026");
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new GetByRoleOptions().setName(name).setExact(true));
    }
}
