package nl.onskentons.phone.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import nl.onskentons.testing.BrowserTest;
import nl.onskentons.testing.Screen;
import org.junit.jupiter.api.Test;

/** UC-033, as only a browser shows it. */
class UC033ScheduleInBrowserTest extends BrowserTest {

    private static final String PAGE = "bellen/rooster";

    @Test
    void isAccessibleOnEveryScreenWithATopicOpen() {
        onEveryScreen("coordinator", PAGE + "?week=2026-W48&zoek=diefstal", page -> {
            isAccessible(page);
            page.getByRole(
                            AriaRole.LINK,
                            new GetByRoleOptions().setName("Diefstal").setExact(true))
                    .click();
            assertThat(page.getByRole(AriaRole.HEADING, new GetByRoleOptions().setName("Diefstal")))
                    .isFocused();
            isAccessible(page);
        });
    }

    @Test
    void isAccessibleWithAllTopicsAndToReaders() {
        onEveryScreen("beheer", PAGE, BrowserTest::isAccessible);
        onEveryScreen("wijkagent", PAGE + "?week=2026-W52", BrowserTest::isAccessible);
    }

    @Test
    void isAccessibleWhileARosterIsRefused() {
        onEveryScreen("coordinator", PAGE + "/tijdelijk", page -> {
            isAccessible(page);
            button(page, "Tijdelijk rooster maken");
            button(page, "Opslaan");
            assertThat(page.getByText("Kies wie het is.")).isVisible();
            isAccessible(page);
        });
    }

    @Test
    void showsOneDayAtATimeOnAPhone() {
        Page page = signedIn("coordinator", Screen.PHONE);
        open(page, PAGE + "?week=2026-W48&zoek=verzuim");
        assertThat(page.locator("td.d2").first()).isVisible();
        assertThat(page.locator("td.d5").first()).isHidden();

        page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("vrijdag").setExact(true))
                .click();
        assertThat(page.locator("td.d5").first()).isVisible();
        assertThat(page.locator("td.d2").first()).isHidden();
    }

    private static void button(Page page, String name) {
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(name).setExact(true))
                .click();
    }
}
