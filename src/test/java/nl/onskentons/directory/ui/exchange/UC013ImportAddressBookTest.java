package nl.onskentons.directory.ui.exchange;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import nl.onskentons.testing.BrowserTest;
import nl.onskentons.testing.Screen;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** UC-013: taking an address book over, as a co-ordinator does it. */
class UC013ImportAddressBookTest extends BrowserTest {

    private static final String HEAD = "Naam;Organisatie;Functie;Telefoon;E-mail\n";

    @Test
    void theStartIsAccessibleOnEveryScreen() {
        onEveryScreen("coordinator", "partners/importeren", page -> {
            assertThat(page.getByText("Eerdere imports")).isVisible();
            assertThat(page.getByText("Voor Voorbeeldschool, locatie Noord")).isVisible();
            isAccessible(page);
        });
    }

    @Test
    @Tag("UC-013.main")
    void seesWhatWouldChangeImportsItAndTakesItBack() {
        Page page = signedIn("coordinator");
        upload(page, "nieuw.csv", HEAD + "Uma Uitprobeer;Probeerbureau;arts;06 00 02 10 01;\n;;;06 00 02 10 02;\n");
        assertThat(page.getByText("Herkend als CSV, met 2 kaarten")).isVisible();
        assertThat(page.getByText("Geweigerd (1)")).isVisible();
        assertThat(page.getByText("06 00 02 10 01")).isVisible();

        button(page, "Importeer 1 kaart").click();
        assertThat(page.getByText("1 toegevoegd, 0 bijgewerkt, 0 overgeslagen")).isVisible();

        button(page, "Maak ongedaan").click();
        assertThat(page.getByText("1 kaart gaat terug naar hoe die voor de import was"))
                .isVisible();
        isAccessible(page);
        button(page, "Draai 1 kaart terug").click();
        assertThat(page.getByText("De import is ongedaan gemaakt")).isVisible();
        assertThat(page.getByText("Weer ongedaan gemaakt")).isVisible();
        assertThat(page.getByText("Toegevoegd")).hasCount(0);
    }

    @Test
    @Tag("UC-013.A1")
    void tellsWhyAFileIsRefusedAndThatNothingChanged() {
        Page page = signedIn("coordinator", Screen.PHONE);
        upload(page, "leeg.vcf", "");
        assertThat(page.getByText("Het bestand is leeg.")).isVisible();
        assertThat(page.getByText("Er is niets veranderd.")).isVisible();
        isAccessible(page);
    }

    @Test
    @Tag("UC-013.A2")
    void decidesPerCardWhoMayBeTheSame() {
        Page page = signedIn("coordinator");
        upload(page, "een.csv", HEAD + "Vera Voorbeeldig;;;06 00 02 20 01;\n");
        button(page, "Importeer 1 kaart").click();
        assertThat(page.getByText("1 toegevoegd")).isVisible();
        upload(page, "twee.csv", HEAD + "V. Anders;;;06 00 02 20 01;v.anders@voorbeeld.test\n");
        assertThat(page.getByText("Lijkt op Vera Voorbeeldig")).isVisible();
        assertThat(button(page, "Importeer geen kaarten")).isDisabled();

        assertThat(page.getByText("06 00 02 20 01")).hasCount(0);

        page.getByLabel("Iemand anders: voeg toe").check();

        assertThat(page.getByText("06 00 02 20 01")).isVisible();

        assertThat(button(page, "Importeer 1 kaart")).isEnabled();
    }

    @Test
    @Tag("UC-013.A3")
    void previewAndResultAreAccessibleOnEveryScreenAndHaveTheirOwnAddress() {
        Page page = signedIn("coordinator");
        upload(
                page,
                "alles.csv",
                HEAD + "Wim Wisselend;Wisselbureau;arts;06 00 02 30 01;fout adres\n;;;1;\n"
                        + "Bas Lie-Anders;;;06 00 02 30 02;\n");
        assertThat(page.getByText("Herkend als CSV")).isVisible();
        String address = page.url().replaceFirst("^https?://[^/]+/", "");

        onEveryScreen("coordinator", address, shown -> {
            assertThat(shown.getByText("Herkend als CSV")).isVisible();
            isAccessible(shown);
        });
        onEveryScreen("coordinator", address + "?toon=refused", shown -> {
            assertThat(shown.getByText("Op deze kaart staat geen naam")).isVisible();
            isAccessible(shown);
        });
        button(page, "Importeer 2 kaarten").click();
        assertThat(page.getByText("2 toegevoegd")).isVisible();
        onEveryScreen("coordinator", address, BrowserTest::isAccessible);
    }

    @Test
    @Tag("UC-013.A4")
    void isNotForThoseWhoDoNotKeepTheDirectory() {
        Page page = signedIn("docent");
        open(page, "partners/importeren");
        assertThat(page.getByText("Adresboek importeren")).hasCount(0);
    }

    private void upload(Page page, String name, String content) {
        open(page, "partners/importeren");
        page.locator("vaadin-upload input[type=file]")
                .setInputFiles(new FilePayload(name, "text/plain", content.getBytes(StandardCharsets.UTF_8)));
        page.waitForURL(Pattern.compile(".*/partners/importeren/.+"));
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
