package nl.onskentons.glossary.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import nl.onskentons.testing.BrowserTest;
import nl.onskentons.testing.Screen;
import org.junit.jupiter.api.Test;

class AbbreviationsInBrowserTest extends BrowserTest {

    @Test
    void isAccessibleOnEveryScreen() {
        onEveryScreen("coordinator", "afkortingen", BrowserTest::isAccessible);
    }

    @Test
    void isAccessibleWithHomonymsAndOutdatedWordsAndWithNothing() {
        onEveryScreen("docent", "afkortingen?zoek=zsm", BrowserTest::isAccessible);
        onEveryScreen("docent", "afkortingen?zoek=zzzz", BrowserTest::isAccessible);
    }

    @Test
    void isAccessibleWhileAddingAndWhileACardIsOpen() {
        onEveryScreen("coordinator", "afkortingen?zoek=uavg", page -> {
            page.locator("abbr.oko-abbr").first().click();
            assertThat(page.locator(".oko-abbr-card").first()).isVisible();
            isAccessible(page);
            page.keyboard().press("Escape");
            button(page, "Afkorting toevoegen").click();
            button(page, "Opslaan").click();
            assertThat(page.getByText("Vul de afkorting in.")).isVisible();
            isAccessible(page);
        });
    }

    @Test
    void putsWhatIsTypedInTheAddressAndKeepsTheLetterOnTheWayBack() {
        Page page = signedIn("docent");
        open(page, "afkortingen");
        page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Z").setExact(true))
                .click();
        page.waitForURL(url("afkortingen?letter=Z"));
        search(page).pressSequentially("mdo");
        page.waitForURL(url("afkortingen?zoek=mdo"));
        assertThat(page.locator("dt").first()).hasText("MDO");

        open(page, "");
        page.goBack();
        assertThat(page.locator("dt").first()).hasText("MDO");
        assertThat(search(page)).hasValue("mdo");
    }

    @Test
    void explainsItselfToTheMouse() {
        Page page = signedIn("docent");
        open(page, "afkortingen?zoek=uavg");
        page.locator("abbr.oko-abbr").first().hover();

        assertThat(card(page)).isVisible();
        page.mouse().move(0, 0);
        assertThat(card(page)).isHidden();
    }

    @Test
    void explainsItselfToAFinger() {
        Page page = signedIn("docent", Screen.PHONE);
        open(page, "afkortingen?zoek=uavg");
        page.locator("abbr.oko-abbr").first().tap();

        assertThat(card(page)).isVisible();
    }

    @Test
    void explainsItselfToTheKeyboard() {
        Page page = signedIn("docent");
        open(page, "afkortingen?zoek=uavg");
        search(page).focus();
        Locator mark = page.locator("abbr.oko-abbr").first();
        for (int presses = 0; presses < 60 && !(Boolean) mark.evaluate("mark => mark === document.activeElement"); ) {
            page.keyboard().press("Tab");
            presses++;
        }
        assertThat(card(page)).isVisible();

        page.keyboard().press("Escape");
        assertThat(card(page)).isHidden();
        page.keyboard().press("Enter");
        assertThat(card(page)).isVisible();
    }

    @Test
    void printsWithoutScriptsAndOnlyForWhoeverIsSignedIn() {
        onEveryScreen("wijkagent", "afkortingen/print", page -> {
            isAccessible(page);
            assertThat(page.content())
                    .contains("Afgedrukt op dinsdag 24 november 2026 om 9.")
                    .doesNotContain("<script");
        });
        Page visitor = visitor();
        open(visitor, "afkortingen/print");
        assertThat(visitor.url()).contains("/inloggen");
    }

    private static Locator card(Page page) {
        return page.locator(".oko-abbr-card").first();
    }

    private static Locator search(Page page) {
        return page.getByLabel("Zoek een afkorting of een woord");
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new GetByRoleOptions().setName(name).setExact(true));
    }
}
