package nl.onskentons.home.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import nl.onskentons.testing.BrowserTest;
import org.junit.jupiter.api.Test;

/** The frame around every page can be used by everyone (R10), in every state. */
class FrameOnEveryScreenTest extends BrowserTest {

    @Test
    void theSearchTheEmergencyNumbersAndTheCover() {
        onEveryScreen("coordinator", "", page -> {
            page.locator("[data-search-everything] input").fill("veilig");
            assertThat(page.locator(".oko-results a").first()).isVisible();
            isAccessible(page);
            page.locator("[data-search-everything] input").fill("");
            assertThat(page.locator(".oko-results")).isHidden();

            page.getByText("Nood: 112 en meer").click();
            assertThat(page.locator(".oko-emergency a[href='tel:112']")).isVisible();
            isAccessible(page);
            page.getByText("Nood: 112 en meer").click();

            hidesAndComesBack(page);
        });
    }

    /** Whoever closes something right after the page came up wants nothing hidden. */
    @Test
    void oneEscapeHidesNothingHoweverSoonAfterThePageCameUp() {
        Page page = signedIn("balie");
        open(page, "");
        page.evaluate("performance.now = () => 100");

        page.keyboard().press("Escape");

        assertThat(page.locator(".oko-cover")).hasCount(0);
    }

    private static void hidesAndComesBack(Page page) {
        String title = page.title();
        page.keyboard().press("Escape");
        page.keyboard().press("Escape");
        assertThat(page.locator(".oko-cover")).isVisible();
        assertThat(page.locator(".oko-cover")).hasText("");
        assertThat(page.title()).isEqualTo("…");
        isAccessible(page);

        page.keyboard().press("a");
        assertThat(page.locator(".oko-cover")).hasCount(0);
        assertThat(page.title()).isEqualTo(title);
    }
}
