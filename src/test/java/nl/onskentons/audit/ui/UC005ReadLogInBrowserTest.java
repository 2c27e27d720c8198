package nl.onskentons.audit.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import nl.onskentons.testing.BrowserTest;
import org.junit.jupiter.api.Test;

/** UC-005: reading the log, where it takes a browser. */
class UC005ReadLogInBrowserTest extends BrowserTest {

    @Test
    void isAccessibleOnEveryScreen() {
        onEveryScreen("privacy", "beheer/logboek", page -> {
            assertThat(page.getByText("Ingelogd").first()).isVisible();
            isAccessible(page);
        });
    }

    @Test
    void saysThatNothingWasFound() {
        Page page = signedIn("beheer");
        open(page, "beheer/logboek?van=2030-01-01");

        assertThat(page.getByText("Geen regels gevonden.")).isVisible();
        isAccessible(page);
    }

    @Test
    void narrowsToOnePersonWhoIsTyped() {
        Page page = signedIn("beheer");
        open(page, "beheer/logboek");

        page.getByLabel("Wie", new Page.GetByLabelOptions().setExact(true)).fill("bea");
        page.locator("vaadin-combo-box-item").getByText("Bea Heer").click();

        page.waitForURL(url -> url.contains("wie="));
        assertThat(page.locator(".oko-log-about").getByText("Bea Heer").first()).isVisible();
        assertThat(page.locator(".oko-log-about").getByText("Dora Cent")).hasCount(0);
    }
}
