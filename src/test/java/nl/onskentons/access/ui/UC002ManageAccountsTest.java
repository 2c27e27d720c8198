package nl.onskentons.access.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import nl.onskentons.testing.BrowserTest;
import nl.onskentons.testing.Screen;
import org.junit.jupiter.api.Test;

/** UC-002: managing accounts, as an administrator does it. */
class UC002ManageAccountsTest extends BrowserTest {

    @Test
    void theListIsAccessibleOnEveryScreen() {
        onEveryScreen("beheer", "beheer/accounts", page -> {
            assertThat(page.getByText("Bas Lie")).isVisible();
            isAccessible(page);
        });
    }

    @Test
    void theFormIsAccessibleOnEveryScreen() {
        onEveryScreen("beheer", "beheer/accounts/nieuw", BrowserTest::isAccessible);
    }

    @Test
    void onesOwnAccountIsAccessibleOnEveryScreen() {
        onEveryScreen("wijkagent", "mijn-account", BrowserTest::isAccessible);
    }

    @Test
    void aLinkThatNoLongerWorksSaysWhatToDoNext() {
        onEveryScreen("uitnodiging/verzonnen", page -> {
            assertThat(page.getByText("Deze link werkt niet meer")).isVisible();
            assertThat(page.getByText("Naar inloggen")).isVisible();
            isAccessible(page);
        });
    }

    @Test
    void invitesSomebodyWhoChoosesAPasswordAndSignsIn() {
        Page page = signedIn("beheer");
        open(page, "beheer/accounts/nieuw");
        page.getByLabel("Naam", new Page.GetByLabelOptions().setExact(true)).fill("Nora Nieuw");
        page.getByLabel("E-mailadres", new Page.GetByLabelOptions().setExact(true))
                .fill("nora@voorbeeld.test");
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Uitnodigen").setExact(true))
                .click();
        assertThat(page.getByText("Geef deze link zelf door")).isVisible();
        isAccessible(page);
        String link = page.locator("vaadin-text-field[readonly] input").inputValue();

        Page invited = visitor(Screen.PHONE);
        invited.navigate(link);
        assertThat(invited.getByText("Welkom, Nora Nieuw")).isVisible();
        isAccessible(invited);
        invited.locator("input[type=password]").fill("kort");
        invited.getByText("Wachtwoord opslaan").click();
        assertThat(invited.getByText("Kies een wachtwoord van minstens 12 tekens"))
                .isVisible();
        invited.locator("input[type=password]").fill("drie losse woorden");
        invited.getByText("Wachtwoord opslaan").click();
        assertThat(invited.getByText("Je wachtwoord is opgeslagen")).isVisible();

        signIn(invited, "nora@voorbeeld.test", "drie losse woorden");
        assertThat(invited.getByText("Goedemorgen")).isVisible();
    }

    @Test
    void saysAllThatIsMissingAtOnceAndForgetsItWhenItIsFilledIn() {
        Page page = signedIn("beheer");
        open(page, "beheer/accounts/nieuw");
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Uitnodigen").setExact(true))
                .click();
        // The announcement for screen readers repeats each of them, outside.
        Locator form = page.locator("main");
        assertThat(form.getByText("Vul een naam in")).isVisible();
        assertThat(form.getByText("Vul een e-mailadres in.")).isVisible();

        page.getByLabel("Naam", new Page.GetByLabelOptions().setExact(true)).fill("Quirine Nieuw");
        page.keyboard().press("Tab");
        assertThat(form.getByText("Vul een naam in")).isHidden();
        assertThat(form.getByText("Vul een e-mailadres in.")).isVisible();
    }

    @Test
    void keepsTheSearchAndTheSelectionInTheAddress() {
        Page page = signedIn("beheer");
        open(page, "beheer/accounts?zoek=sam");
        page.getByText("Sam Voorbeeld").click();
        page.waitForURL(url -> url.matches(".*/beheer/accounts/[0-9a-f-]{36}\\?zoek=sam"));

        page.reload();

        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Sam Voorbeeld")))
                .isVisible();
        assertThat(page.getByLabel("Zoek op naam of e-mailadres")).hasValue("sam");
        assertThat(page.getByText("1 account").first()).isVisible();
        isAccessible(page);
    }

    @Test
    void showsTheDetailInsteadOfTheListOnAPhone() {
        Page page = signedIn("beheer", Screen.PHONE);
        open(page, "beheer/accounts?zoek=pien");
        page.getByText("Pien Artner").click();

        assertThat(page.getByText("Wat kun je doen")).isVisible();
        isAccessible(page);
        page.getByText("Terug naar de lijst").click();

        assertThat(page.getByText("Iemand uitnodigen")).isVisible();
        assertThat(page.getByText("Wat kun je doen")).isHidden();
    }

    @Test
    void refusesToLeaveASchoolWithoutAdministrator() {
        Page page = signedIn("beheer");
        open(page, "beheer/accounts?zoek=bea heer");
        page.getByText("Bea Heer").click();
        page.getByText("Uitschakelen").click();

        assertThat(page.getByText("Een school heeft altijd minstens één beheerder"))
                .isVisible();
    }

    /** An end date that is taken for none would keep somebody in for ever. */
    @Test
    void saysThatALastDayIsNoDateAndKeepsWhatWasTyped() {
        Page page = signedIn("beheer");
        open(page, "beheer/accounts?zoek=sam");
        page.getByText("Sam Voorbeeld").click();
        Locator lastDay = page.locator("vaadin-date-picker input").first();

        lastDay.fill("31-02-2027");
        lastDay.press("Enter");
        page.getByText("Opslaan", new Page.GetByTextOptions().setExact(true)).click();

        assertThat(page.getByText("Dit is geen datum").first()).isVisible();
        assertThat(page.getByText("Opgeslagen. Het geldt meteen.")).isHidden();
        assertThat(lastDay).hasValue("31-02-2027");
    }

    @Test
    void callsThePoliceOfficerAsTheSchoolDoes() {
        Page page = signedIn("wijkagent");
        open(page, "mijn-account");

        assertThat(page.getByText("Wijkagent · Voorbeeldschool, locatie Noord")).isVisible();
    }

    @Test
    void isNotThereForAnybodyElse() {
        Page page = signedIn("docent");
        open(page, "beheer/accounts");

        assertThat(page.getByText("Bas Lie")).isHidden();
    }
}
