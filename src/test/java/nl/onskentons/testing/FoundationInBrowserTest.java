package nl.onskentons.testing;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

class FoundationInBrowserTest extends BrowserTest {

    @Test
    void showsTheStartPageOnEveryScreen() {
        onEveryScreen("coordinator", "", BrowserTest::isAccessible);
    }

    @Test
    void showsTheSignInPageOnEveryScreen() {
        onEveryScreen("inloggen", BrowserTest::isAccessible);
    }

    /** For whoever hears the page: in which language it is to be read out. */
    @Test
    void saysInWhichLanguageItIs() {
        try (BrowserContext english =
                Browsers.chromium().newContext(new Browser.NewContextOptions().setLocale("en-GB"))) {
            Page page = english.newPage();
            open(page, "inloggen");

            assertThat(page.locator("html")).hasAttribute("lang", "en");
        }
        Page page = visitor();
        open(page, "inloggen");
        assertThat(page.locator("html")).hasAttribute("lang", "nl");
    }
}
