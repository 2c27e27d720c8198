package nl.onskentons.phone.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import nl.onskentons.testing.BrowserTest;
import org.junit.jupiter.api.Test;

class UC034KeepTopicsInBrowserTest extends BrowserTest {

    private static final String PAGE = "bellen/onderwerpen";

    @Test
    void isAccessibleOnEveryScreen() {
        onEveryScreen("coordinator", PAGE, BrowserTest::isAccessible);
    }

    @Test
    void isAccessibleWhileFillingInAndRefused() {
        onEveryScreen("coordinator", PAGE, page -> {
            button(page, "Onderwerp toevoegen").click();
            isAccessible(page);
            button(page, "Opslaan").click();
            assertThat(page.getByLabel("Onderwerp toevoegen").getByText("Geef het onderwerp een naam."))
                    .isVisible();
            isAccessible(page);
        });
    }

    @Test
    void isAccessibleToReadersAndWithNothing() {
        onEveryScreen("wijkagent", PAGE, BrowserTest::isAccessible);
        onEveryScreen("docent", PAGE + "?zoek=xqxqxq", BrowserTest::isAccessible);
    }

    @Test
    void putsWhatIsTypedInTheAddress() {
        Page page = signedIn("docent");
        open(page, PAGE);
        page.getByLabel("Zoek een onderwerp of een woord").pressSequentially("spijbelen");
        page.waitForURL(url(PAGE + "?zoek=spijbelen"));

        assertThat(page.locator(".oko-topic-name")).hasText("Verzuim");
    }

    /** The focus goes along, so that the next press moves it further; at the end the other button has it. */
    @Test
    void movesATopicByTheKeyboardAlone() {
        Page page = signedIn("beheer");
        open(page, PAGE);
        Locator up = button(page, "Hacken of oplichting omhoog");
        up.focus();
        page.keyboard().press("Enter");
        assertThat(button(page, "Hacken of oplichting omlaag")).isFocused();

        page.keyboard().press("Enter");
        assertThat(button(page, "Hacken of oplichting omhoog")).isFocused();
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new GetByRoleOptions().setName(name).setExact(true));
    }
}
