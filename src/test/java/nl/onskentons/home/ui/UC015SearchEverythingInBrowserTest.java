package nl.onskentons.home.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import nl.onskentons.testing.BrowserTest;
import nl.onskentons.testing.Screen;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** UC-015, as far as it takes a keyboard or a finger. */
class UC015SearchEverythingInBrowserTest extends BrowserTest {

    private static final String CARD = ".*/partners/[0-9a-f-]{36}";

    @Test
    @Tag("UC-015.A1")
    void goesThroughTheResultsByKeyboardAlone() {
        Page page = signedIn("docent");
        open(page, "afkortingen");
        page.keyboard().press("/");
        assertThat(field(page)).isFocused();
        assertThat(field(page)).hasValue("");
        page.keyboard().type("sam voorbeeld wijkagent");
        Locator links = page.locator(".oko-results a");
        assertThat(links).hasCount(2);
        assertThat(links.first()).hasText("Sam Voorbeeld");

        page.keyboard().press("ArrowDown");
        assertThat(links.first()).isFocused();
        page.keyboard().press("ArrowDown");
        assertThat(links.nth(1)).isFocused();
        page.keyboard().press("ArrowUp");
        page.keyboard().press("ArrowUp");
        assertThat(field(page)).isFocused();

        page.keyboard().press("Escape");
        assertThat(page.locator(".oko-results")).isHidden();
        assertThat(field(page)).hasValue("");
        assertThat(field(page)).isFocused();

        page.keyboard().type("lotte leer");
        page.keyboard().press("Enter");
        page.waitForURL(url -> url.matches(CARD));
        assertThat(page.locator("h2", new Page.LocatorOptions().setHasText("Lotte Leerplicht")))
                .isVisible();
        assertThat(page.locator(".oko-results")).isHidden();
    }

    @Test
    @Tag("UC-015.main")
    void takesTwoActionsFromAnyPageToANumberOnAPhone() {
        Page page = signedIn("docent", Screen.PHONE);
        open(page, "mijn-account");
        field(page).fill("sam voorbeeld");

        Locator call = page.getByLabel("Bel Sam Voorbeeld op 06 00 00 00 24");
        assertThat(call).isVisible();
        assertThat(call).hasAttribute("href", "tel:+31600000024");
        call.click(new Locator.ClickOptions().setTrial(true));
    }

    @Test
    @Tag("UC-015.A5")
    void leavesTheKeyToWhoIsTyping() {
        Page page = signedIn("docent");
        open(page, "afkortingen");
        Locator glossary = page.getByLabel("Zoek een afkorting of een woord").locator("visible=true");
        glossary.focus();
        page.keyboard().type("a/b");

        assertThat(glossary).hasValue("a/b");
    }

    private static Locator field(Page page) {
        return page.locator("[data-search-everything] input");
    }
}
