package nl.onskentons.glossary.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Abbr;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import nl.onskentons.testing.As;
import nl.onskentons.testing.KaribuTest;
import nl.onskentons.testing.SignedIn;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** UC-020, see docs/use-cases/UC-020-look-up-abbreviation.md. */
@As("docent")
class UC020LookUpAbbreviationTest extends KaribuTest {

    @Test
    @Tag("UC-020.main")
    void findsAnAbbreviationWhileTyping() {
        open("afkortingen");
        type("opp");

        assertThat(terms().getFirst()).isEqualTo("OPP");
        assertThat(listed()).contains("Ontwikkelingsperspectief").contains("Plan met doelen");
    }

    @Test
    @Tag("UC-020.main")
    void showsWhatTheAddressAsksFor() {
        open("afkortingen?zoek=veilig%20thuis");

        assertThat(search().getValue()).isEqualTo("veilig thuis");
        assertThat(terms().getFirst()).isEqualTo("VT");
    }

    @Test
    @Tag("UC-020.A1")
    void readsALetter() {
        open("afkortingen?letter=Z");

        assertThat(terms())
                .contains("ZAT", "ZVH")
                .allSatisfy(term -> assertThat(term).startsWith("Z"));
    }

    @Test
    @Tag("UC-020.A1")
    void linksOnlyLettersThatSomethingBeginsWith() {
        open("afkortingen");

        assertThat(_find(LetterIndex.class)
                        .getFirst()
                        .getChildren()
                        .flatMap(Component::getChildren)
                        .flatMap(Component::getChildren)
                        .filter(RouterLink.class::isInstance)
                        .map(link -> ((RouterLink) link).getText()))
                .contains("Alles", "A", "Z", "0-9")
                .doesNotContain("Q", "X");
    }

    @Test
    @Tag("UC-020.A2")
    void showsBothMeaningsOfAHomonymWithTheirSector() {
        open("afkortingen?zoek=avg");

        assertThat(listed())
                .contains("Algemene verordening gegevensbescherming", "Overig")
                .contains("Arts voor verstandelijk gehandicapten", "Gezondheid");
    }

    @Test
    @Tag("UC-020.A3")
    void saysWhatAnOutdatedAbbreviationIsCalledToday() {
        open("afkortingen?zoek=amk");

        assertThat(listed()).contains("Verouderd, nu: ");
        RouterLink today = _get(RouterLink.class, spec -> spec.withText("Veilig Thuis"));
        assertThat(today.getHref()).isEqualTo("afkortingen?zoek=Veilig%20Thuis");
    }

    @Test
    @Tag("UC-020.A4")
    void saysSoWhenNothingIsFound() {
        open("afkortingen");
        type("zzzz <b>");

        assertThat(terms()).isEmpty();
        assertThat(_get(Paragraph.class, spec -> spec.withText("Geen afkorting gevonden met “zzzz <b>”."))
                        .isVisible())
                .isTrue();
    }

    @Test
    @Tag("UC-020.BR1")
    void explainsAbbreviationsInsideTheExplanations() {
        open("afkortingen?zoek=uavg");

        Abbr mark = _find(Abbr.class, spec -> spec.withText("AVG")).getFirst();
        assertThat(mark.getElement().getAttribute("aria-label"))
                .isEqualTo("AVG: Arts voor verstandelijk gehandicapten (Gezondheid), of"
                        + " Algemene verordening gegevensbescherming (Overig)");
        assertThat(mark.getElement().getAttribute("role")).isEqualTo("button");
        assertThat(_find(Popover.class)).extracting(Popover::getTarget).contains(mark);
    }

    @Test
    @Tag("UC-020.BR1")
    void theCardOfAHomonymHasBothMeaningsWithTheirSector() {
        open("afkortingen?zoek=uavg");

        Abbr mark = _find(Abbr.class, spec -> spec.withText("AVG")).getFirst();
        Popover card = _find(Popover.class).stream()
                .filter(popover -> mark.equals(popover.getTarget()))
                .findFirst()
                .orElseThrow();
        assertThat(card.getElement().getTextRecursively())
                .contains("Algemene verordening gegevensbescherming", "Overig")
                .contains("Arts voor verstandelijk gehandicapten", "Gezondheid");
    }

    @Test
    void showsMoreStepByStep() {
        open("afkortingen");
        int before = terms().size();
        _click(_get(Button.class, spec -> spec.withCaption("Toon er nog 40 (van 193)")));

        assertThat(terms()).hasSize(before + 40);
    }

    @ParameterizedTest
    @Tag("UC-020.BR2")
    @ValueSource(strings = {"leiding", "docent", "balie", "wijkagent", "partner", "privacy"})
    void isForEverybodyAndOffersChangingToFew(String account) {
        SignedIn.as(account);
        restart();
        open("afkortingen?zoek=vt");

        assertThat(_get(H1.class).getText()).isEqualTo("Afkortingen");
        _assertNone(Button.class, spec -> spec.withText("Afkorting toevoegen"));
        _assertNone(Button.class, spec -> spec.withText("Wijzigen"));
    }

    private static TextField search() {
        return _get(TextField.class, spec -> spec.withLabel("Zoek een afkorting of een woord"));
    }

    private static void type(String text) {
        _setValue(search(), text);
    }

    private static List<String> terms() {
        return _find(DescriptionList.Term.class).stream()
                .map(DescriptionList.Term::getText)
                .toList();
    }

    private static String listed() {
        return _find(AbbreviationList.class).stream()
                .map(list -> list.getElement().getTextRecursively())
                .reduce("", String::concat);
    }
}
