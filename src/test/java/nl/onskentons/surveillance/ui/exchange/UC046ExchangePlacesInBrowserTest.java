package nl.onskentons.surveillance.ui.exchange;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import nl.onskentons.surveillance.ExchangedPlaces;
import nl.onskentons.testing.BrowserTest;
import nl.onskentons.testing.Screen;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** UC-046: what each account gets out of the portal in each channel (R1, R2), and a file that goes in. */
class UC046ExchangePlacesInBrowserTest extends BrowserTest {

    @Autowired
    private ExchangedPlaces places;

    @BeforeEach
    void markPlaces() {
        places.make();
    }

    @AfterEach
    void eraseThem() {
        places.erase();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/export.gpx", "/export.geojson", "/export.csv", ".pdf"})
    @Tag("R1")
    @Tag("R2")
    void aRouteGoesToThoseOfBothSidesWithoutANameAndToNobodyElse(String channel) {
        String shared = "toezicht/routes/" + places.shared() + channel;
        for (String account : new String[] {"balie", "wijkagent"}) {
            APIResponse answer = get(account, shared);
            assertThat(answer.status()).as(account).isEqualTo(200);
            assertThat(content(answer))
                    .contains("Achterpoort", "(zie portaal)")
                    .doesNotContain("Voorbeeldig", "Balie Voorbeeld", "Sam Voorbeeld");
        }
        assertThat(get("partner", shared).status()).isEqualTo(403);
        assertThat(visitor().request().get(url(shared)).url()).contains("inloggen");

        String alone = "toezicht/routes/" + places.ofSchool() + channel;
        assertThat(content(get("balie", alone))).contains("Donkere hoek");
        assertThat(get("wijkagent", alone).status()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"geojson", "csv"})
    @Tag("R1")
    @Tag("R2")
    void theListGoesAsFarAsWhoeverAsksSeesItAndAsTheFiltersSay(String channel) {
        String list = "toezicht/export." + channel;
        assertThat(content(get("balie", list)))
                .contains("Donkere hoek", "Achterpoort", "(zie portaal)")
                .doesNotContain("Voorbeeldig");
        assertThat(content(get("wijkagent", list + "?laag=school"))).doesNotContain("Donkere hoek");
        assertThat(content(get("wijkagent", list))).contains("Achterpoort").doesNotContain("Donkere hoek");
        assertThat(content(get("balie", list + "?zoek=donkere")))
                .contains("Donkere hoek")
                .doesNotContain("Achterpoort");
        assertThat(get("partner", list).status()).isEqualTo(403);
        assertThat(get("balie", list + "?school=" + places.otherSchool()).status())
                .isEqualTo(404);
    }

    @Test
    @Tag("UC-046.main")
    void takesOverAFileAfterALookAndTakesItBack() {
        Page page = signedIn("coordinator");
        upload(
                page,
                "plekken.csv",
                "naam;lat;lon\nBrug bij de molen;52,3;5,9\nKees Voorbeeld;52,4;5,8\nOmgekeerd;5,9;52,3\n");

        assertThat(page.getByText("1 nieuw, 0 staan er misschien al, 2 kunnen niet"))
                .isVisible();
        assertThat(page.getByText("leerling: Kees Voorbeeld")).isVisible();
        isAccessible(page);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Zet 1 plek op de kaart"))
                .click();
        assertThat(page.getByRole(AriaRole.STATUS).first()).containsText("1 plek op de kaart gezet");

        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Ongedaan maken"))
                .click();
        assertThat(page.getByText(Pattern.compile("1 plek weer weggehaald"))).isVisible();
    }

    @Test
    @Tag("UC-046.A3")
    void saysWhatIsWrongWithAFile() {
        Page page = signedIn("coordinator");
        upload(page, "slecht.gpx", "<!DOCTYPE gpx [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><gpx>&x;</gpx>");

        assertThat(page.getByRole(AriaRole.ALERT).first()).containsText("een DOCTYPE");
    }

    @Test
    @Tag("UC-046.main")
    void isRightOnEveryScreen() {
        onEveryScreen("coordinator", "toezicht/importeren", page -> {
            assertThat(page.getByRole(AriaRole.HEADING).first()).hasText("Plekken importeren");
            isAccessible(page);
        });
    }

    @Test
    @Tag("R1")
    void isNotForThoseWhoDoNotKeepTheSchool() {
        Page page = signedIn("wijkagent", Screen.DESK);
        open(page, "toezicht/importeren");

        assertThat(page.getByText("Plekken importeren")).hasCount(0);
    }

    private void upload(Page page, String name, String content) {
        open(page, "toezicht/importeren");
        page.locator("vaadin-upload input[type=file]")
                .setInputFiles(new FilePayload(name, "text/plain", content.getBytes(StandardCharsets.UTF_8)));
    }

    private APIResponse get(String account, String path) {
        return signedIn(account).request().get(url(path));
    }

    private static String content(APIResponse answer) {
        byte[] body = answer.body();
        if (!answer.headers().getOrDefault("content-type", "").contains("pdf")) {
            return new String(body, StandardCharsets.UTF_8);
        }
        try (PDDocument document = Loader.loadPDF(body)) {
            return new PDFTextStripper()
                    .getText(document)
                    .replace('\u00a0', ' ')
                    .replaceAll("\\s+", " ");
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
