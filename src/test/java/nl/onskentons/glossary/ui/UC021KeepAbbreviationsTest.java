package nl.onskentons.glossary.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import nl.onskentons.common.Sector;
import nl.onskentons.glossary.AbbreviationDetails;
import nl.onskentons.glossary.AbbreviationId;
import nl.onskentons.glossary.AbbreviationRow;
import nl.onskentons.glossary.Glossary;
import nl.onskentons.glossary.GlossaryQuery;
import nl.onskentons.glossary.Meanings;
import nl.onskentons.testing.As;
import nl.onskentons.testing.KaribuTest;
import nl.onskentons.testing.SignedIn;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** UC-021, see docs/use-cases/UC-021-keep-abbreviations.md. */
@As("coordinator")
@Transactional
class UC021KeepAbbreviationsTest extends KaribuTest {

    private static final AbbreviationDetails QVZ = Meanings.of("QVZ", "Verzonnen Zaak", Sector.POLICE);

    @Autowired
    private Glossary glossary;

    @Test
    @Tag("UC-021.main")
    void addsAnAbbreviation() {
        open("afkortingen?zoek=qvz");
        click("Afkorting toevoegen");
        fill("Afkorting", "QVZ");
        fill("Voluit", "Verzonnen Zaak");
        _setValue(_get(TextArea.class, spec -> spec.withLabel("Uitleg")), "Iets dat niet bestaat.");
        sector(Sector.POLICE);
        click("Opslaan");

        assertThat(_find(Dialog.class)).isEmpty();
        assertThat(listed()).contains("QVZ", "Verzonnen Zaak", "Politie", "Iets dat niet bestaat.");
    }

    @ParameterizedTest
    @Tag("UC-021.A1")
    @CsvSource(delimiter = '|', textBlock = """
                    ''  | Voluit | Vul de afkorting in.
                    Q   | Voluit | Een afkorting heeft minstens twee letters of cijfers.
                    VT  | Voluit | Deze sector heeft deze afkorting al: Veilig Thuis. Kies een andere sector, of wijzig die.
                    """)
    void saysAtTheFieldWhatIsWrong(String shortForm, String meaning, String message) {
        open("afkortingen");
        click("Afkorting toevoegen");
        fill("Afkorting", shortForm);
        fill("Voluit", meaning);
        sector(Sector.YOUTH_CARE);
        click("Opslaan");

        TextField field = field("Afkorting");
        assertThat(field.isInvalid()).isTrue();
        assertThat(field.getErrorMessage()).isEqualTo(message);
    }

    @Test
    @Tag("UC-021.A1")
    void saysEverythingThatIsMissingAtOnce() {
        open("afkortingen");
        click("Afkorting toevoegen");
        click("Opslaan");

        assertThat(field("Afkorting").getErrorMessage()).isEqualTo("Vul de afkorting in.");
        assertThat(field("Voluit").getErrorMessage()).isEqualTo("Vul in waar de afkorting voor staat.");
        assertThat(_get(ComboBox.class, spec -> spec.withLabel("Sector")).getErrorMessage())
                .isEqualTo("Kies de sector.");
    }

    @Test
    @Tag("UC-021.A2")
    void changesAndTakesItBack() {
        glossary.add(AbbreviationId.random(), QVZ);
        open("afkortingen?zoek=qvz");
        click("Wijzigen");
        fill("Voluit", "Andere Zaak");
        click("Opslaan");
        assertThat(listed()).contains("Andere Zaak");

        click("Ongedaan maken");
        assertThat(listed()).contains("Verzonnen Zaak").doesNotContain("Andere Zaak");
    }

    @Test
    @Tag("UC-021.A3")
    void removesAndTakesItBack() {
        glossary.add(AbbreviationId.random(), QVZ);
        open("afkortingen?zoek=qvz");
        click("Wijzigen");
        click("Weghalen");
        assertThat(glossary.find(GlossaryQuery.text("qvz"), 1).total()).isZero();

        click("Ongedaan maken");
        assertThat(listed()).contains("Verzonnen Zaak");
    }

    @Test
    @Tag("UC-021.A4")
    void showsWhatSomebodyElseChangedAndTakesItOver() {
        AbbreviationRow row = glossary.add(AbbreviationId.random(), QVZ);
        open("afkortingen?zoek=qvz");
        click("Wijzigen");
        fill("Voluit", "Mijn Zaak");
        SignedIn.as(
                "beheer", () -> glossary.change(row.id(), row.version(), Meanings.explained(QVZ, "Van een ander.")));
        click("Opslaan");

        assertThat(_find(Paragraph.class))
                .anySatisfy(line ->
                        assertThat(line.getText()).contains("Bea Heer heeft dit op 24 november om", "gewijzigd"));
        _click(button("Uitleg overnemen"));
        assertThat(_get(TextArea.class, spec -> spec.withLabel("Uitleg")).getValue())
                .isEqualTo("Van een ander.");
        assertThat(field("Voluit").getValue()).isEqualTo("Mijn Zaak");
        click("Opslaan");

        assertThat(listed()).contains("Mijn Zaak", "Van een ander.");
    }

    @Test
    @Tag("UC-021.A4")
    void takesOverAllThatSomebodyElseChanged() {
        AbbreviationRow row = glossary.add(AbbreviationId.random(), QVZ);
        open("afkortingen?zoek=qvz");
        click("Wijzigen");
        fill("Voluit", "Mijn Zaak");
        SignedIn.as(
                "beheer", () -> glossary.change(row.id(), row.version(), Meanings.explained(QVZ, "Van een ander.")));
        click("Opslaan");
        click("Alles overnemen");

        assertThat(_get(TextArea.class, spec -> spec.withLabel("Uitleg")).getValue())
                .isEqualTo("Van een ander.");
        assertThat(field("Voluit").getValue()).isEqualTo("Verzonnen Zaak");
    }

    @Test
    @Tag("UC-021.A5")
    void addsAgainWhatSomebodyElseRemoved() {
        AbbreviationRow row = glossary.add(AbbreviationId.random(), QVZ);
        open("afkortingen?zoek=qvz");
        click("Wijzigen");
        fill("Voluit", "Toch Nodig");
        SignedIn.as("beheer", () -> glossary.remove(row.id(), row.version()));
        click("Opslaan");
        click("Opslaan");

        assertThat(listed()).contains("Toch Nodig");
    }

    private static void fill(String label, String text) {
        _setValue(field(label), text);
    }

    private static TextField field(String label) {
        return _get(TextField.class, spec -> spec.withLabel(label));
    }

    @SuppressWarnings("unchecked")
    private static void sector(Sector sector) {
        _setValue((ComboBox<Sector>) _get(ComboBox.class, spec -> spec.withLabel("Sector")), sector);
    }

    private static String listed() {
        return _get(AbbreviationList.class).getElement().getTextRecursively();
    }
}
