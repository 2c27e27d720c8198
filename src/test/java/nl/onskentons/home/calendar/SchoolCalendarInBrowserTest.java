package nl.onskentons.home.calendar;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import nl.onskentons.testing.BrowserTest;
import org.junit.jupiter.api.Test;

/** UC-035, as only a browser shows it. */
class SchoolCalendarInBrowserTest extends BrowserTest {

    @Test
    void isAccessibleOnEveryScreen() {
        onEveryScreen("coordinator", "beheer/kalender", page -> {
            assertThat(page.getByText("Studiedag veiligheid").first()).isVisible();
            isAccessible(page);
        });
    }

    @Test
    void isAccessibleWithSeveralSchoolsAndWhileSomethingIsRefused() {
        onEveryScreen("beheer", "beheer/kalender", page -> {
            isAccessible(page);
            button(page, "Vrije dag toevoegen").click();
            button(page, "Opslaan").click();
            assertThat(page.getByText("Vul in hoe het heet.")).isVisible();
            isAccessible(page);
        });
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new GetByRoleOptions().setName(name).setExact(true));
    }
}
