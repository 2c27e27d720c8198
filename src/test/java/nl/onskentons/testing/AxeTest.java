package nl.onskentons.testing;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** What every test of a view leans on finds what it is there to find. */
class AxeTest extends BrowserTest {

    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="nl" style="color-scheme: light dark">
            <title>Proef</title>
            <body style="background: light-dark(#fff, #000)">
            <main style="color: light-dark(%s, %s)"><h1>Proef</h1>%s</main>
            </html>""";

    @Test
    void findsNothingWrongWithARightPage() {
        Page page = shown("#000", "#fff", "");

        assertThatCode(() -> isAccessible(page)).doesNotThrowAnyException();
    }

    @Test
    void findsAPictureWithoutWords() {
        Page page = shown("#000", "#fff", "<img src=\"data:,\">");

        assertThatThrownBy(() -> isAccessible(page)).hasMessageContaining("image-alt");
    }

    @Test
    void findsTextThatHardlyStandsOutInEitherColours() {
        Page light = shown("#ddd", "#fff", "");
        assertThatThrownBy(() -> isAccessible(light)).hasMessageContaining("color-contrast");
        Page dark = shown("#000", "#222", "");
        assertThatThrownBy(() -> isAccessible(dark)).hasMessageContaining("color-contrast");
    }

    @Test
    void findsWhatIsTooWide() {
        Page page = shown("#000", "#fff", "<div style=\"width: 2000px\">Breed</div>");

        assertThatThrownBy(() -> isAccessible(page)).hasMessageContaining("fits");
    }

    private Page shown(String onLight, String onDark, String more) {
        Page page = visitor();
        page.setContent(PAGE.formatted(onLight, onDark, more));
        return page;
    }
}
