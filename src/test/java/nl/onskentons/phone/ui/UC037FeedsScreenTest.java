package nl.onskentons.phone.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import nl.onskentons.testing.BrowserTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** UC-037, as somebody makes and revokes a link. */
class UC037FeedsScreenTest extends BrowserTest {

    @Test
    void isAccessibleOnEveryScreen() {
        onEveryScreen("coordinator", "bellen/feeds", page -> {
            assertThat(page.getByText("Telefooncentrale van de school").first()).isVisible();
            isAccessible(page);
            button(page, "Link maken").click();
            assertThat(page.getByText("leest mee zonder in te loggen")).isVisible();
            isAccessible(page);
        });
    }

    @Test
    @Tag("UC-037.main")
    void makesALinkShowsItOnceAndRevokesIt() {
        Page page = signedIn("docent");
        open(page, "bellen/feeds");
        button(page, "Link maken").click();
        page.getByLabel("Wie er is voor één onderwerp").check();
        page.getByLabel("Welk onderwerp?").fill("Verzuim");
        page.getByRole(
                        AriaRole.OPTION,
                        new GetByRoleOptions().setName("Verzuim").setExact(true))
                .click();
        page.getByLabel("Naam van de link").fill("Schermproef");
        dialogButton(page, "Link maken").click();

        Locator calendar = page.getByRole(AriaRole.TEXTBOX, new GetByRoleOptions().setName("Voor je agenda"));
        assertThat(calendar).isVisible();
        String address = calendar.inputValue();
        assertThat(address).matches("http.*/feeds/telefoon/[A-Za-z0-9_-]{43}\\.ics");
        assertThat(page.request().get(address).text()).contains("SUMMARY:Verzuim: ");
        isAccessible(page);
        button(page, "Kopiëren: Voor je agenda").click();
        assertThat(page.getByText("Gekopieerd.")
                        .or(page.getByText("Het adres is geselecteerd. Kopieer het met Ctrl+C.")))
                .isVisible();
        assertThat((String) page.evaluate("document.getSelection().toString() || document.activeElement.value"))
                .isEqualTo(address);

        page.reload();
        assertThat(page.getByText("Onderwerp: Verzuim").first()).isVisible();
        assertThat(page.getByLabel("Voor je agenda")).hasCount(0);

        button(page, "Schermproef intrekken").click();
        assertThat(page.getByText("De link werkt dan meteen niet meer.")).isVisible();
        dialogButton(page, "Intrekken").click();
        assertThat(page.getByText("Schermproef is ingetrokken.")).isVisible();
        assertThat(page.request().get(address).status()).isEqualTo(404);
    }

    @Test
    @Tag("UC-037.A5")
    void saysWhatIsMissingAtItsField() {
        Page page = signedIn("docent");
        open(page, "bellen/feeds");
        button(page, "Link maken").click();
        page.getByLabel("Wie er is voor één onderwerp").check();
        dialogButton(page, "Link maken").click();

        assertThat(page.getByText("Geef de link een naam van hooguit 60 tekens.")
                        .first())
                .isVisible();
        assertThat(page.getByText("Kies een onderwerp.").first()).isVisible();
    }

    /** R1: the police choose from what they see, and make no link of the whole school. */
    @Test
    void r1OffersThePoliceNoNumbersOfTheSchool() {
        Page page = signedIn("wijkagent");
        open(page, "bellen/feeds");
        button(page, "Link maken").click();

        assertThat(page.getByLabel("Alleen nummers die partners ook zien")).isVisible();
        assertThat(page.getByLabel("Nummers voor de hele school")).hasCount(0);
        assertThat(page.getByLabel("Wie er is voor elk onderwerp van de school"))
                .hasCount(0);
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                        AriaRole.BUTTON, new GetByRoleOptions().setName(name).setExact(true))
                .first();
    }

    private static Locator dialogButton(Page page, String name) {
        return page.getByRole(AriaRole.DIALOG)
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(name).setExact(true));
    }
}
