package nl.onskentons.surveillance.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.FilePayload;
import java.awt.image.BufferedImage;
import java.util.regex.Pattern;
import nl.onskentons.common.UploadedPicture;
import nl.onskentons.testing.BrowserTest;
import org.junit.jupiter.api.Test;

/** UC-047 in a browser: floors, and boxes over a photo by mouse and by keyboard. */
class UC047PlansAndPhotosInBrowserTest extends BrowserTest {

    @Test
    void isAccessibleOnEveryScreen() {
        onEveryScreen("coordinator", "toezicht/instellen", page -> {
            assertThat(page.locator(".oko-plan-thumb").first()).isVisible();
            isAccessible(page);
            button(page, "Plattegrond toevoegen").click();
            assertThat(page.locator("vaadin-dialog vaadin-upload")).isVisible();
            isAccessible(page);
        });
    }

    @Test
    void showsThePlacesOfAFloorOnItsDrawing() {
        Page page = signedIn("balie");
        open(page, "toezicht");
        page.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName("Begane grond").setExact(true))
                .click();

        assertThat(button(page, "Trap achter de aula, gezien")).isVisible();
        button(page, "Kluisjes begane grond, gezien").press("Enter");
        assertThat(page.locator(".oko-hotspot h2")).hasText("Kluisjes begane grond");
    }

    @Test
    void coversWhatNobodyIsToSeeByMouseAndByKeyboard() {
        Page page = signedIn("balie");
        open(page, "toezicht?zoek=trap");
        page.locator(".oko-hotspots a").first().click();
        button(page, "Foto toevoegen").click();
        page.locator("vaadin-dialog input[type=file]")
                .setInputFiles(new FilePayload("foto.png", "image/png", UploadedPicture.png(grey())));
        Locator stage = page.locator(".oko-redact-stage");
        assertThat(stage).isVisible();
        stage.scrollIntoViewIfNeeded();

        BoundingBox area = stage.boundingBox();
        page.mouse().move(area.x + area.width * 0.1, area.y + area.height * 0.1);
        page.mouse().down();
        page.mouse().move(area.x + area.width * 0.3, area.y + area.height * 0.5);
        page.mouse().up();
        assertThat(page.locator(".oko-redact-box")).hasCount(1);

        button(page, "Vlak toevoegen").press("Enter");
        assertThat(button(page, "Vlak 2")).isFocused();
        page.keyboard().press("ArrowRight");
        page.keyboard().press("Shift+ArrowDown");
        assertThat(button(page, "Vlak 2")).hasAttribute("style", Pattern.compile("left: 46%.*height: 22%.*"));
        isAccessible(page);
        button(page, "Vlak toevoegen").press("Enter");
        page.keyboard().press("Delete");
        assertThat(page.locator(".oko-redact-box")).hasCount(2);

        button(page, "Opslaan").click();
        assertThat(page.locator("vaadin-dialog")).containsText("Kijk de foto na.");
        page.getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName("Er is niemand herkenbaar"))
                .check();
        button(page, "Opslaan").click();

        assertThat(page.getByAltText("Foto van de plek: Trap achter de aula")).isVisible();
        isAccessible(page);
        button(page, "Foto weghalen").click();
        assertThat(button(page, "Foto toevoegen")).isVisible();
    }

    private static BufferedImage grey() {
        BufferedImage picture = new BufferedImage(800, 500, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < 800; x++) {
            for (int y = 0; y < 500; y++) {
                picture.setRGB(x, y, 0x808080 + x / 8);
            }
        }
        return picture;
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
