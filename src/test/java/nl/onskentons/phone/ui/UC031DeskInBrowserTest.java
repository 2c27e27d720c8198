package nl.onskentons.phone.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import nl.onskentons.testing.BrowserTest;
import nl.onskentons.testing.Screen;
import org.junit.jupiter.api.Test;

class UC031DeskInBrowserTest extends BrowserTest {

    private static final String PAGE = "bellen/balie";

    @Test
    void isAccessibleOnEveryScreen() {
        onEveryScreen("balie", PAGE, page -> {
            isAccessible(page);
            page.keyboard().press("2");
            assertThat(answer(page)).containsText("Con Cierge");
            isAccessible(page);
        });
    }

    /** The "done when" of issue 3, at a normal hour. */
    @Test
    void answersTenDifferentCallsWithTheKeyboardAlone() {
        Page page = atTheDesk();
        press(page, "1", "Leo Ding");
        press(page, "2", "Con Cierge");
        press(page, "3", "Coby Voorbeeld");
        press(page, "5", "Coby Voorbeeld");
        press(page, "8", "Vic Veilig");
        press(page, "9", "Sam Voorbeeld");
        press(page, "10", "Bas Lie");
        press(page, "12", "Leo Ding");
        type(page, "sexting", "Vic Veilig");
        type(page, "journalist", "Leo Ding");
    }

    /** What a page before this one left behind in the window is not in the way. */
    @Test
    void takesDigitsAlsoWhenItIsOpenedFromAnotherPage() {
        Page page = signedIn("balie");
        open(page, "bellen");
        page.locator("a[href='" + PAGE + "']").first().click();
        assertThat(page.locator("[data-key='2']")).isVisible();

        press(page, "2", "Con Cierge");
    }

    @Test
    void choosesByDigitAgainAfterASearchAndAfterOneEscape() {
        Page page = atTheDesk();
        type(page, "spijbelen", "Coby Voorbeeld");
        press(page, "2", "Con Cierge");

        page.keyboard().type("zzqq");
        assertThat(page.getByText("Geen onderwerp gevonden bij „zzqq”.")).isVisible();
        assertThat(answer(page)).isHidden();
        page.keyboard().press("Escape");
        assertThat(answer(page)).isVisible();
        press(page, "8", "Vic Veilig");
    }

    @Test
    void bringsTheAnswerIntoSightOnAPhone() {
        Page page = signedIn("balie", Screen.PHONE);
        open(page, PAGE);
        page.locator("[data-key='12']").tap();

        assertThat(answer(page)).containsText("Leo Ding");
        assertThat(answer(page)).isInViewport();
    }

    @Test
    void keepsTheLastAnswersOnScreenWhenTheConnectionDrops() {
        Page page = atTheDesk();
        Locator button = page.locator("[data-key='3']");
        assertThat(button).containsText("06 00 00 00 03");
        assertThat(page.locator(".oko-desk-moment")).containsText("dinsdag 24 november");

        page.context().setOffline(true);
        assertThat(page.locator(".oko-desk-offline")).isVisible();
        assertThat(button).isVisible();
        assertThat(button).containsText("06 00 00 00 03");
        assertThat(page.locator(".oko-desk-moment")).isVisible();
        assertThat(page.locator(".oko-desk-moment")).containsText("dinsdag 24 november");

        page.context().setOffline(false);
        assertThat(page.locator(".oko-desk-offline")).isHidden();
    }

    private Page atTheDesk() {
        Page page = signedIn("balie");
        open(page, PAGE);
        assertThat(page.locator("[data-key='12']")).isVisible();
        return page;
    }

    private static void press(Page page, String digits, String who) {
        page.keyboard().type(digits);
        assertThat(page.locator("[data-key='" + digits + "']")).hasAttribute("aria-pressed", "true");
        assertThat(answer(page)).containsText(who);
        // The next call comes later than the time within which two digits are one number.
        page.waitForFunction("() => { window.okoPressed ??= performance.now();"
                + " return performance.now() - window.okoPressed > 950 && delete window.okoPressed; }");
    }

    private static void type(Page page, String word, String who) {
        page.keyboard().type(word);
        page.keyboard().press("Enter");
        assertThat(answer(page)).containsText(who);
    }

    private static Locator answer(Page page) {
        return page.locator(".oko-answer");
    }
}
