package nl.onskentons.directory.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static nl.onskentons.directory.ui.CardSteps.buttons;
import static nl.onskentons.directory.ui.CardSteps.calls;
import static nl.onskentons.directory.ui.CardSteps.card;
import static nl.onskentons.directory.ui.CardSteps.clickFirst;
import static nl.onskentons.directory.ui.CardSteps.fill;
import static nl.onskentons.directory.ui.CardSteps.form;
import static nl.onskentons.directory.ui.CardSteps.row;
import static nl.onskentons.directory.ui.CardSteps.shown;
import static nl.onskentons.directory.ui.CardSteps.signs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.mvysny.kaributesting.v10.NotificationsKt;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.textfield.TextField;
import jakarta.persistence.EntityManager;
import nl.onskentons.directory.Directory;
import nl.onskentons.directory.Freshness;
import nl.onskentons.directory.NumberText;
import nl.onskentons.testing.As;
import nl.onskentons.testing.KaribuTest;
import nl.onskentons.testing.SignedIn;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.annotation.Transactional;

/** UC-011, see docs/use-cases/UC-011-confirm-number.md. */
@As("coordinator")
@Transactional
class UC011ConfirmNumberTest extends KaribuTest {

    @Autowired
    private Directory directory;

    @Autowired
    private EntityManager database;

    @ParameterizedTest
    @Tag("UC-011.BR1")
    @CsvSource(delimiter = '|', textBlock = """
                    Sam Voorbeeld | ✓ bevestigd op 21 november door Coby Voorbeeld
                    Bo Beleid     | ◔ 122 dagen oud: klopt dit nog? Laatst bevestigd door Coby Voorbeeld
                    Hera Stel     | ◌ nog niet bevestigd door je school
                    Anke Rust     | ▲ klopt niet, zegt Dora Cent op 24 november
                    """)
    void saysInWordsHowOldANumberIs(String name, String words) {
        openCard(name);

        assertThat(signs().getFirst()).isEqualTo(words);
    }

    @Test
    void canBeConfirmedAfterAnyFailure() {
        openCard("Bo Beleid");
        assertThatThrownBy(() -> SignedIn.as("docent", () -> {
                    clickFirst("Klopt nog");
                    return "";
                }))
                .isInstanceOf(AccessDeniedException.class);
        clickFirst("Klopt nog");

        assertThat(signs().getFirst()).isEqualTo("✓ vandaag bevestigd door Coby Voorbeeld");
    }

    @Test
    @Tag("UC-011.main")
    void confirmsWithOneClickOnTheCardAndInTheList() {
        openCard("Bo Beleid");
        clickFirst("Klopt nog");

        assertThat(signs().getFirst()).isEqualTo("✓ vandaag bevestigd door Coby Voorbeeld");
        clickFirst("Klopt nog");
        assertThat(NotificationsKt.getNotifications())
                .as("one notice at a time")
                .hasSize(1);
        database.flush();
        assertThat(row(directory, "Bo Beleid").numbers().getFirst().freshness())
                .isInstanceOfSatisfying(
                        Freshness.Confirmed.class,
                        confirmed -> assertThat(confirmed.days()).isZero());
    }

    @Test
    @Tag("UC-011.A1")
    void letsTheButtonStandOutOnlyWhereItIsNeeded() {
        openCard("Bo Beleid");
        assertThat(buttons("Klopt nog").getFirst().getThemeNames()).contains("primary");

        openCard("Sam Voorbeeld");
        assertThat(buttons("Klopt nog").getFirst().getThemeNames()).doesNotContain("primary");
    }

    @Test
    @Tag("UC-011.A2")
    @As("docent")
    void saysWhoDoubtsItAndWhyAndLetsItWaitForTheCoordinator() {
        openCard("Lotte Leerplicht");
        clickFirst("Klopt niet");
        assertThat(_get(Dialog.class).getHeaderTitle()).isEqualTo("Klopt 06 00 00 00 28 niet?");
        _setValue(
                _get(TextField.class, spec -> spec.withLabel("Wat klopt er niet? (mag leeg blijven)")),
                "Er neemt een garage op.");
        click("Melden");

        assertThat(signs().getFirst()).isEqualTo("▲ klopt niet, zegt Dora Cent op 24 november");
        assertThat(shown())
                .as("what somebody wrote is for those who can do something about it")
                .doesNotContain("Er neemt een garage op");
        assertThat(calls()).contains("tel:+31600000028");

        database.flush();
        become("coordinator");
        open("");
        assertThat(_get(Main.class).getElement().getTextRecursively()).contains("Nummers die niet kloppen: 2");
        openCard("Lotte Leerplicht");
        assertThat(shown()).contains("Opmerking: Er neemt een garage op.");
    }

    @Test
    @Tag("UC-011.A3")
    void takesADoubtAwayByConfirming() {
        openCard("Anke Rust");
        clickFirst("Klopt nog");

        assertThat(signs().getFirst()).isEqualTo("✓ vandaag bevestigd door Coby Voorbeeld");
        assertThat(shown()).doesNotContain("Opmerking:");
    }

    @Test
    @Tag("UC-011.A4")
    void takesOverWhatTheOwnerProposesAndConfirmsIt() {
        openCard("Pien Artner");
        assertThat(shown()).contains("Nieuw nummer: 06 00 00 00 99, voorgesteld door Pien Artner.");
        assertThat(calls()).contains("tel:+31600000040").doesNotContain("tel:+31600000099");
        click("Overnemen");

        assertThat(calls()).contains("tel:+31600000099").doesNotContain("tel:+31600000040");
        assertThat(signs().getFirst()).isEqualTo("✓ vandaag bevestigd door Coby Voorbeeld");
        assertThat(directory.history(row(directory, "Pien Artner").id(), 1))
                .extracting(line -> NumberText.parse(line.change().after()).shown())
                .containsExactly("06 00 00 00 99");
    }

    @Test
    @Tag("UC-011.A4")
    void leavesTheOldNumberWhenTheProposalIsDeclined() {
        openCard("Pien Artner");
        click("Niet overnemen");

        assertThat(calls()).contains("tel:+31600000040");
        assertThat(shown()).doesNotContain("Nieuw nummer:");
    }

    @Test
    @Tag("UC-011.A4")
    @As("wijkagent")
    void keepsTheOldNumberInUseUntilASchoolTakesOverTheNewOne() {
        open(form(row(directory, "Sam Voorbeeld").id()));
        fill("Telefoonnummer of e-mailadres", "06 00 00 00 98");
        click("Opslaan");

        assertThat(calls()).contains("tel:+31600000024").doesNotContain("tel:+31600000098");
        assertThat(shown()).contains("Nieuw nummer: 06 00 00 00 98, voorgesteld door Sam Voorbeeld.");
        assertThat(buttons("Overnemen")).isEmpty();
    }

    @ParameterizedTest
    @Tag("UC-011.BR2")
    @CsvSource({
        "coordinator, true",
        "beheer, true",
        "leiding, true",
        "balie, true",
        "docent, false",
        "partner, false",
        "wijkagent, false",
        "privacy, false"
    })
    void letsOnlySomeSayThatANumberIsRightAndEverybodyThatItIsWrong(String account, boolean confirms) {
        become(account);
        openCard("Lotte Leerplicht");

        assertThat(buttons("Klopt nog").isEmpty()).isEqualTo(!confirms);
        assertThat(buttons("Klopt niet")).isNotEmpty();
    }

    @Test
    @Tag("UC-011.BR2")
    @As("wijkagent")
    void letsTheOwnerConfirmTheOwnNumber() {
        openCard("Sam Voorbeeld");
        clickFirst("Klopt nog");

        assertThat(signs().getFirst()).isEqualTo("✓ vandaag bevestigd door Sam Voorbeeld");
    }

    @Test
    @Tag("UC-011.A2")
    void tellsTheOwnerOnTodayThatANumberIsDoubted() {
        become("wijkagent");
        assertThat(today()).doesNotContain("Kloppen jouw nummers nog?");

        become("coordinator");
        openCard("Sam Voorbeeld");
        clickFirst("Klopt niet");
        click("Melden");
        database.flush();

        become("wijkagent");
        assertThat(today()).contains("Kloppen jouw nummers nog? (1)");
    }

    @Test
    @Tag("UC-011.A4")
    void tellsTheCoordinatorOnTodayWhatWaits() {
        assertThat(today()).contains("Nieuwe nummers van partners: 1").contains("Nummers om te bevestigen: ");

        become("docent");
        assertThat(today()).doesNotContain("Nieuwe nummers van partners").doesNotContain("Nummers om te bevestigen");
    }

    /** Nothing is shown as valid without its date. */
    @Test
    @Tag("UC-011.BR1")
    void saysOnTodayTooHowOldANumberIs() {
        open("");

        Div reachable =
                _find(Div.class, spec -> spec.withClasses("oko-row-number")).getFirst();
        assertThat(reachable.getElement().getTextRecursively()).containsPattern("✓|◔|◌|▲");
    }

    private static String today() {
        open("");
        return _get(Main.class).getElement().getTextRecursively();
    }

    private void become(String account) {
        SignedIn.as(account);
        restart();
    }

    private void openCard(String name) {
        open(card(row(directory, name).id()));
    }
}
