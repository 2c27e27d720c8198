package nl.onskentons.surveillance.ui.exchange;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import nl.onskentons.testing.BrowserTest;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** UC-045: the quarterly sheet on every screen and on paper. */
class UC045QuarterInBrowserTest extends BrowserTest {

    @Test
    @Tag("UC-045.main")
    void isRightOnEveryScreen() {
        onEveryScreen("wijkagent", "toezicht/kwartaal?kwartaal=2026-K4", page -> {
            assertThat(page.getByRole(AriaRole.HEADING).first()).hasText("Kwartaal");
            assertThat(page.getByText("Fietsenstalling achter").first()).isVisible();
            page.waitForFunction("document.querySelector('.oko-quarter-map')?.naturalWidth > 0");
            isAccessible(page);
        });
    }

    @Test
    @Tag("UC-045.A1")
    void goesToTheQuarterBeforeAndBack() {
        Page page = signedIn("balie");
        open(page, "toezicht/kwartaal");
        page.getByText("← 3e kwartaal 2026").click();

        page.waitForURL("**/toezicht/kwartaal?kwartaal=2026-K3**");
        assertThat(page.locator(".oko-quarter-nav h2")).hasText("3e kwartaal 2026");
        page.getByText("4e kwartaal 2026 →").click();
        assertThat(page.locator(".oko-quarter-nav h2")).hasText("4e kwartaal 2026, tot nu toe");
    }

    @Test
    @Tag("UC-045.A2")
    @Tag("R1")
    void onPaperStandsWhatWhoeverPrintsMaySee() throws IOException {
        String sheet = "toezicht/kwartaal.pdf?kwartaal=2026-K4";
        APIResponse ofSchool = signedIn("balie").request().get(url(sheet));
        APIResponse ofPolice = signedIn("wijkagent").request().get(url(sheet));

        assertThat(text(ofSchool.body()))
                .contains("Toezicht, 4e kwartaal 2026, tot nu toe", "Hoek bij de containers", "Fietsenstalling achter")
                .contains("Het lopen kan geholpen hebben; bewijs is dit niet.");
        assertThat(text(ofPolice.body())).contains("Fietsenstalling achter").doesNotContain("Hoek bij de containers");
        assertThat(signedIn("partner").request().get(url(sheet)).status()).isEqualTo(403);
        assertThat(signedIn("partner")
                        .request()
                        .get(url("toezicht/kwartaal.png?kwartaal=2026-K4"))
                        .status())
                .isEqualTo(403);
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }
}
