package nl.onskentons.home.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.KeyDownEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import nl.onskentons.testing.As;
import nl.onskentons.testing.KaribuTest;
import nl.onskentons.testing.SignedIn;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** UC-015, see docs/use-cases/UC-015-search-everything.md; what needs a keyboard is tested in a browser. */
@As("balie")
class UC015SearchEverythingTest extends KaribuTest {

    @ParameterizedTest
    @Tag("UC-015.main")
    @CsvSource({
        "sam voo, Partners, Sam Voorbeeld",
        "06 00 00 00 24, Partners, Sam Voorbeeld",
        "mdo, Afkortingen, MDO",
        "afkort, Pagina's, Afkortingen"
    })
    void findsPeopleNumbersAbbreviationsAndPages(String text, String group, String title) {
        open("");
        search(text);

        assertThat(headings()).contains(group);
        assertThat(links()).extracting(Anchor::getText).anyMatch(shown -> shown.startsWith(title));
    }

    @Test
    @Tag("UC-015.main")
    void putsTheNumberToDialInTheLineItself() {
        open("");
        search("sam voorbeeld wijkagent");

        assertThat(links().getFirst().getText()).isEqualTo("Sam Voorbeeld");
        assertThat(links().get(1).getHref()).isEqualTo("tel:+31600000024");
        assertThat(links().get(1).getAriaLabel()).contains("Bel Sam Voorbeeld op 06 00 00 00 24");
    }

    /** Nothing is shown as valid without its date. */
    @Test
    @Tag("UC-015.main")
    void saysBesideTheNumberHowFarItCanBeTrusted() {
        open("");
        search("sam voorbeeld wijkagent");

        assertThat(results().getElement().getTextRecursively()).contains("✓ 3 dagen");
    }

    @ParameterizedTest
    @Tag("UC-015.main")
    @CsvSource({"ab, afkortingen?zoek=AB", "sam voo, partners/"})
    void opensWhatIsCalledJustSoWithEnterAndOtherwiseTheFirst(String text, String address) {
        open("");
        search(text);
        ComponentUtil.fireEvent(field(), new KeyDownEvent(field(), "Enter"));

        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPathWithQueryParameters())
                .startsWith(address);
    }

    @Test
    @Tag("UC-015.BR2")
    void keepsTheGroupsInTheirOrder() {
        open("");
        search("rvdk");

        assertThat(headings()).containsExactly("Partners", "Afkortingen");
    }

    @Test
    @Tag("UC-015.A3")
    void saysThatNothingWasFoundAndShowsNothingForNothing() {
        open("");
        search("xqxqxq");
        assertThat(results().getElement().getTextRecursively())
                .isEqualTo("Niets gevonden. Kijk naar de spelling, of probeer een ander woord.");

        search("");
        assertThat(resultsShown()).isFalse();
    }

    @Test
    @Tag("UC-015.A4")
    void putsTheResultsAwayWhenAnotherPageOpens() {
        open("");
        search("sam");
        open("afkortingen");

        assertThat(resultsShown()).isFalse();
        assertThat(field().getValue()).isEmpty();
    }

    @Test
    @Tag("UC-015.BR1")
    void showsNobodyANumberThatIsNotForThem() {
        open("");
        search("leo ding");
        assertThat(links()).extracting(Anchor::getHref).contains("tel:+31600000002");

        SignedIn.as("wijkagent");
        restart();
        open("");
        search("leo ding");
        assertThat(links()).extracting(Anchor::getText).containsExactly("Leo Ding");
        search("0600000002");
        assertThat(links()).isEmpty();
    }

    private static TextField field() {
        return _get(TextField.class, spec -> spec.withPlaceholder("Zoek een persoon, nummer, afkorting of pagina"));
    }

    private static void search(String text) {
        _setValue(field(), text);
    }

    private static Div results() {
        return _get(Div.class, spec -> spec.withClasses("oko-results"));
    }

    private static boolean resultsShown() {
        return !_find(Div.class, spec -> spec.withClasses("oko-results")).isEmpty();
    }

    private static List<String> headings() {
        return _find(Span.class, spec -> spec.withClasses("oko-results-heading")).stream()
                .map(Span::getText)
                .toList();
    }

    private static List<Anchor> links() {
        return _find(results(), Anchor.class);
    }
}
