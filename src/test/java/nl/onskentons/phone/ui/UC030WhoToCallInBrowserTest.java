package nl.onskentons.phone.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import nl.onskentons.testing.BrowserTest;
import org.junit.jupiter.api.Test;

class UC030WhoToCallInBrowserTest extends BrowserTest {

    @Test
    void isAccessibleOnEveryScreen() {
        onEveryScreen("balie", "bellen", page -> {
            isAccessible(page);
            ask(page, "vechtpartij");
            assertThat(answer(page)).containsText("Con Cierge");
            isAccessible(page);
        });
    }

    @Test
    void isAccessibleToPartnersOfSeveralSchools() {
        onEveryScreen("partner", "bellen", page -> {
            ask(page, "verzuim");
            assertThat(answer(page)).isVisible();
            isAccessible(page);
        });
    }

    @Test
    void answersTheNextQuestionWithoutAMouse() {
        Page page = signedIn("balie");
        open(page, "bellen");
        assertThat(page.getByLabel("Waar gaat het over?")).isFocused();

        page.keyboard().type("spijbelen");
        page.keyboard().press("Enter");
        assertThat(answer(page)).containsText("Coby Voorbeeld");
        assertThat(page).hasURL(Pattern.compile("/bellen\\?over=[0-9a-f-]+$"));

        page.keyboard().type("gestolen");
        page.keyboard().press("Enter");
        assertThat(answer(page)).containsText("Con Cierge");
    }

    /** From any page: type in the header, and choose. */
    @Test
    void isTwoActionsAwayFromAnyPage() {
        Page page = signedIn("docent");
        open(page, "afkortingen");
        page.keyboard().press("/");
        page.keyboard().type("spijbelen");
        page.locator(".oko-results a", new Page.LocatorOptions().setHasText("Verzuim"))
                .first()
                .click();

        assertThat(answer(page)).containsText("Coby Voorbeeld");
    }

    @Test
    void goesToAnotherMomentAndBack() {
        Page page = signedIn("balie");
        open(page, "bellen");
        ask(page, "verzuim");
        assertThat(answer(page)).containsText("Bel nu");

        page.getByText("Morgen om 8 uur").click();
        assertThat(answer(page)).containsText("Dan bel je");
        assertThat(page).hasURL(Pattern.compile("om=2026-11-25T08%3A00"));
    }

    private static void ask(Page page, String text) {
        page.getByLabel("Waar gaat het over?").fill(text);
        page.getByLabel("Waar gaat het over?").press("Enter");
    }

    private static Locator answer(Page page) {
        return page.locator(".oko-answer");
    }
}
