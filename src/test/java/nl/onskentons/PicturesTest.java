package nl.onskentons;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.onskentons.testing.BrowserTest;
import nl.onskentons.testing.Screen;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Makes the pictures that the README shows; {@code ./portal screenshots} runs it. */
@Tag("screenshots")
class PicturesTest extends BrowserTest {

    private static final Path PICTURES = Path.of("docs", "pictures");

    private static final int MAX_BYTES = 200_000;

    @Test
    void ofThePartnersOnADesk() {
        Page page = signedIn("coordinator");
        openCard(page);
        keep(page, "partners-wide");
    }

    @Test
    void ofThePartnersOnAPhone() {
        Page page = signedIn("wijkagent", Screen.PHONE);
        open(page, "partners?zoek=jeugd");
        assertThat(page.locator(".oko-partner").first()).isVisible();
        keep(page, "partners-narrow");
    }

    @Test
    void ofThePartnersInTheDark() {
        Page page = signedIn("coordinator", Screen.DESK_DARK);
        openCard(page);
        keep(page, "partners-dark");
    }

    @Test
    void ofWhoToCall() {
        Page page = signedIn("balie", Screen.PHONE);
        open(page, "bellen");
        page.getByLabel("Waar gaat het over?").fill("spijbelen");
        page.getByLabel("Waar gaat het over?").press("Enter");
        assertThat(page.locator(".oko-answer")).isVisible();
        keep(page, "bellen-narrow");
    }

    @Test
    void ofTheDesk() {
        Page page = signedIn("balie");
        open(page, "bellen/balie");
        page.keyboard().press("6");
        assertThat(page.locator(".oko-answer")).isVisible();
        keep(page, "balie-wide");
    }

    @Test
    void ofToday() {
        Page page = signedIn("coordinator");
        open(page, "");
        keep(page, "vandaag-wide");
    }

    @Test
    void ofTheAbbreviations() {
        Page page = signedIn("coordinator");
        open(page, "afkortingen?letter=Z");
        keep(page, "afkortingen-wide");
    }

    @Test
    void ofAnAddressBookThatIsLookedAtFirst() {
        Page page = signedIn("coordinator");
        open(page, "partners/importeren");
        page.locator("vaadin-upload input[type=file]")
                .setInputFiles(Path.of("src", "test", "resources", "addressbooks", "google-utf-8.csv"));
        assertThat(page.getByText("Er is nog niets veranderd.")).isVisible();
        keep(page, "importeren-wide");
    }

    @Test
    void ofThePlaces() {
        Page page = signedIn("coordinator");
        open(page, "toezicht?weken=alle");
        assertThat(page.locator(".oko-map-marker").first()).isVisible();
        keep(page, "toezicht-wide");
    }

    @Test
    void ofARound() {
        Page page = signedIn("wijkagent", Screen.PHONE);
        open(page, "toezicht/rondes");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Start een ronde: Ronde na schooltijd"))
                .click();
        page.waitForURL("**/toezicht/rondes/*");
        assertThat(page.locator("h2")).isVisible();
        keep(page, "ronde-narrow");
    }

    @Test
    void ofSigningIn() {
        Page page = visitor();
        open(page, "inloggen");
        keep(page, "inloggen-wide");
    }

    private void openCard(Page page) {
        open(page, "partners?sector=police");
        page.getByText("Sam Voorbeeld").first().click();
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Sam Voorbeeld")))
                .isVisible();
        page.mouse().move(0, 0);
    }

    private static void keep(Page page, String name) {
        Path picture = PICTURES.resolve(name + ".png");
        page.screenshot(new Page.ScreenshotOptions().setPath(picture));
        try {
            assertThat(Files.size(picture)).as(name).isBetween(1_000L, (long) MAX_BYTES);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
