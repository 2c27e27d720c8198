package nl.onskentons.retention.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import nl.onskentons.testing.BrowserTest;
import org.junit.jupiter.api.Test;

/** UC-006: what goes and what is held back, where it takes a browser. */
class UC006RetentionInBrowserTest extends BrowserTest {

    @Test
    void isAccessibleOnEveryScreenAlsoWhileHoldingBack() {
        onEveryScreen("privacy", "beheer/bewaren", page -> {
            assertThat(page.locator(".oko-step-name").getByText("Hoe gesprekken gingen"))
                    .isVisible();
            isAccessible(page);
            page.getByLabel("Houd tegen: Hoe gesprekken gingen", new Page.GetByLabelOptions().setExact(true))
                    .click();
            assertThat(page.getByText("Er gaat niets van weg tot en met")).isVisible();
            isAccessible(page);
        });
    }
}
