package nl.onskentons.phone.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import nl.onskentons.testing.BrowserTest;
import org.junit.jupiter.api.Test;

/** UC-036, as only a browser shows it. */
class UC036TransfersAndTestCallsInBrowserTest extends BrowserTest {

    @Test
    void theMeterIsAccessibleOnEveryScreen() {
        onEveryScreen("coordinator", "bellen/meter", page -> {
            assertThat(page.getByText("Per onderwerp")).isVisible();
            isAccessible(page);
        });
    }

    @Test
    void theTestCallsAreAccessibleOnEveryScreen() {
        onEveryScreen("balie", "bellen/belproef", page -> {
            assertThat(page.getByText("Nog te doen:")).isVisible();
            isAccessible(page);
            button(page, "Niet gelukt: Vermist").click();
            assertThat(button(page, "Niet opgenomen: Vermist")).isFocused();
            isAccessible(page);
        });
    }

    @Test
    void isAccessibleWithSeveralSchoolsAndWithNothing() {
        onEveryScreen("beheer", "bellen/meter", BrowserTest::isAccessible);
        onEveryScreen("beheer", "bellen/belproef?kwartaal=2026-Q3&toon=mislukt", BrowserTest::isAccessible);
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new GetByRoleOptions().setName(name).setExact(true));
    }
}
