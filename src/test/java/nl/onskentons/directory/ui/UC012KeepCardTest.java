package nl.onskentons.directory.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static nl.onskentons.directory.ui.CardSteps.buttons;
import static nl.onskentons.directory.ui.CardSteps.calls;
import static nl.onskentons.directory.ui.CardSteps.card;
import static nl.onskentons.directory.ui.CardSteps.field;
import static nl.onskentons.directory.ui.CardSteps.fill;
import static nl.onskentons.directory.ui.CardSteps.form;
import static nl.onskentons.directory.ui.CardSteps.row;
import static nl.onskentons.directory.ui.CardSteps.shown;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Set;
import nl.onskentons.common.WorkingPattern;
import nl.onskentons.directory.Audience;
import nl.onskentons.directory.CardOwners;
import nl.onskentons.directory.CommonDetails;
import nl.onskentons.directory.ContactDetails;
import nl.onskentons.directory.Directory;
import nl.onskentons.directory.DirectoryKeeping;
import nl.onskentons.directory.EntryCard;
import nl.onskentons.directory.EntryFilter;
import nl.onskentons.directory.EntryId;
import nl.onskentons.directory.EntryRow;
import nl.onskentons.directory.EntryStatus;
import nl.onskentons.directory.Partners;
import nl.onskentons.directory.PointDetails;
import nl.onskentons.directory.PointKind;
import nl.onskentons.testing.As;
import nl.onskentons.testing.KaribuTest;
import nl.onskentons.testing.SignedIn;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.annotation.Transactional;

/** UC-012, see docs/use-cases/UC-012-keep-card.md. */
@As("coordinator")
@Transactional
class UC012KeepCardTest extends KaribuTest {

    @Autowired
    private Directory directory;

    @Autowired
    private DirectoryKeeping keeping;

    @Autowired
    private CardOwners owners;

    @Test
    @Tag("UC-012.main")
    void addsAPersonWhoIsFoundAtOnce() {
        open("partners/nieuw?soort=persoon");
        fill("Naam", "Quirine Nieuw");
        fill("Telefoonnummer of e-mailadres", "0600000071");
        click("Opslaan");

        assertThat(_get(H2.class).getText()).isEqualTo("Quirine Nieuw");
        assertThat(calls()).containsExactly("tel:+31600000071");
        assertThat(row(directory, "Quirine Nieuw").first())
                .hasValueSatisfying(line -> assertThat(line.number().dutch()).isEqualTo("06 00 00 00 71"));
    }

    @Test
    @Tag("UC-012.main")
    void addsAnOrganisation() {
        open("partners/nieuw?soort=organisatie");
        fill("Naam", "Stichting Quasi");
        fill("Website", "www.voorbeeld.test");
        click("Opslaan");

        assertThat(_get(H2.class).getText()).isEqualTo("Stichting Quasi");
        assertThat(_get(Anchor.class, spec -> spec.withText("www.voorbeeld.test"))
                        .getHref())
                .startsWith("http");
    }

    @Test
    @Tag("UC-012.main")
    void changesACardAndShowsWhoDidWhat() {
        EntryId id = added("Quirine Eerst");
        open(form(id));
        fill("Naam", "Quirine Later");
        click("Opslaan");

        assertThat(_get(H2.class).getText()).isEqualTo("Quirine Later");
        Details history = _get(Details.class, spec -> spec.withPredicate(HistorySection.class::isInstance));
        history.setOpened(true);
        assertThat(shown()).contains("Quirine Eerst werd Quirine Later", "Coby Voorbeeld, 24 november 2026, 9.");
    }

    @Test
    @Tag("UC-012.A7")
    void asksBeforeAHalfFilledCardIsLeft() {
        open("partners/nieuw?soort=persoon");
        fill("Naam", "Quirine Half");
        open("afkortingen");

        assertThat(_get(Dialog.class).getHeaderTitle()).isEqualTo("Nog niet opgeslagen");
        click("Blijven");
        assertThat(_get(TextField.class, spec -> spec.withLabel("Naam")).getValue())
                .isEqualTo("Quirine Half");

        click("Annuleren");
        _assertNone(Dialog.class);
    }

    @Test
    @Tag("UC-012.A1")
    void saysAllThatIsWrongAtOnce() {
        open("partners/nieuw?soort=persoon");
        fill("Telefoonnummer of e-mailadres", "06 12");
        fill("ma", "straks");
        click("Opslaan");

        assertThat(_find(TextField.class).stream().filter(TextField::isInvalid).map(TextField::getErrorMessage))
                .containsExactlyInAnyOrder(
                        "Vul een naam in.",
                        "Dit nummer heeft 4 cijfers. Een Nederlands nummer heeft er 10.",
                        "Schrijf het zo: 8-16.30.");
    }

    @ParameterizedTest
    @Tag("UC-012.A1")
    @CsvSource(delimiter = '|', textBlock = """
                    Naam            | ''           | Vul een naam in.
                    Telefoonnummer of e-mailadres | 06 bel maar  | In een telefoonnummer staan geen letters. Zet een toestelnummer in zijn eigen veld.
                    Telefoonnummer of e-mailadres | 998 87 01    | Zet het netnummer ervoor, bijvoorbeeld 030.
                    Telefoonnummer of e-mailadres | 0906 12 34   | Dit is een betaalnummer dat je hier niet kunt opslaan.
                    ma              | straks       | Schrijf het zo: 8-16.30.
                    Website         | geen adres   | Dit is geen webadres. Schrijf het zo: www.voorbeeld.test.
                    """)
    void saysAtTheFieldWhatIsWrongAndKeepsWhatWasTyped(String label, String text, String answer) {
        open("partners/nieuw?soort=organisatie");
        fill("Naam", "Stichting Quasi");
        fill(label, text);
        click("Opslaan");

        TextField field = field(label);
        assertThat(field.isInvalid()).isTrue();
        assertThat(field.getErrorMessage()).isEqualTo(answer);
        assertThat(field.getValue()).isEqualTo(text);
        assertThat(directory
                        .find(EntryFilter.all(Set.of()).withText("Stichting Quasi"), 0, 5)
                        .rows())
                .isEmpty();
        assertThat(buttons("Opslaan").getFirst().isEnabled()).isTrue();
    }

    @Test
    @Tag("UC-012.A2")
    void showsTheSecondOfTwoOnlyWhatTheFirstChangedAndTakesItOver() {
        EntryId id = added("Quirine Samen");
        open(form(id));
        fill("Naam", "Quirine Mijn");
        SignedIn.as("beheer", () -> {
            keeping.change(id, now(id).version(), described("Quirine Samen", "Van een ander."));
            return id;
        });
        click("Opslaan");

        assertThat(shown())
                .contains(
                        "Iemand anders heeft deze kaart intussen veranderd",
                        "Wat: Van een ander.",
                        "veranderd door Bea Heer");
        assertThat(buttons("Overnemen")).hasSize(1);
        assertThat(now(id).name()).isEqualTo("Quirine Samen");

        click("Overnemen");
        assertThat(purpose().getValue()).isEqualTo("Van een ander.");
        assertThat(field("Naam").getValue()).isEqualTo("Quirine Mijn");
        click("Opslaan");
        assertThat(now(id))
                .extracting(EntryCard::name, EntryCard::purpose)
                .containsExactly("Quirine Mijn", "Van een ander.");
    }

    @Test
    @Tag("UC-012.A3")
    void removesAndTakesItBack() {
        SignedIn.as("beheer");
        restart();
        EntryId id = added("Quirine Weg");
        open(card(id));
        click("Weghalen");
        assertThat(directory.card(id)).isEmpty();

        click("Ongedaan maken");
        assertThat(directory.card(id)).isPresent();
        assertThat(_get(H2.class).getText()).isEqualTo("Quirine Weg");
    }

    @Test
    @Tag("UC-012.A4")
    void namesTheSuccessorOfWhoLeavesAndLeavesThemOutOfTheList() {
        added("Quirine Opvolger");
        EntryId id = added("Quirine Vertrekt");
        open(card(id));
        leave(row(directory, "Quirine Opvolger"));

        assertThat(shown()).contains("Vertrokken", "Bel in plaats daarvan:", "Quirine Opvolger");
        assertThat(directory
                        .find(EntryFilter.all(Set.of()), 0, Directory.MAX_PAGE)
                        .rows())
                .extracting(EntryRow::name)
                .contains("Quirine Opvolger")
                .doesNotContain("Quirine Vertrekt");
        assertThat(row(directory, "Quirine Vertrekt").status()).isEqualTo(EntryStatus.ENDED);
    }

    @Test
    @Tag("UC-012.A4")
    void refusesAPersonAsTheirOwnSuccessor() {
        open(card(added("Quirine Zelf")));
        leave(row(directory, "Quirine Zelf"));

        assertThat(successor().getErrorMessage()).isEqualTo("Iemand kan zichzelf niet opvolgen.");
    }

    @Test
    @Tag("UC-012.A5")
    @As("partner")
    void letsAPartnerChangeTheOwnCardAtOnce() {
        open("partners");
        open(_get(Anchor.class, spec -> spec.withText("Mijn eigen kaart")).getHref());
        assertThat(_get(H2.class).getText()).isEqualTo("Pien Artner");
        click("Wijzigen");
        assertThat(_get(SchoolsField.class).isEnabled()).isFalse();
        _setValue(purpose(), "Ook op woensdag op Noord.");
        click("Opslaan");

        EntryId id = row(directory, "Pien Artner").id();
        assertThat(now(id).purpose()).isEqualTo("Ook op woensdag op Noord.");
        assertThat(directory.history(id, 1))
                .singleElement()
                .satisfies(line -> assertThat(line.actorName()).isEqualTo("Pien Artner"));
        assertThat(buttons("Vertrek of sluiting")).isEmpty();
        assertThat(buttons("Weghalen")).isEmpty();
    }

    /** What was typed can still be copied, and saved when the card is theirs again. */
    @Test
    @Tag("UC-012.A5")
    @As("partner")
    void keepsTheFormAliveWhenTheCardIsTakenBackMeanwhile() {
        EntryId id = row(directory, "Pien Artner").id();
        open(form(id));
        _setValue(purpose(), "Al getypt.");
        SignedIn.as("beheer", () -> {
            owners.takeBack(id);
            return id;
        });

        assertThatThrownBy(() -> click("Opslaan")).isInstanceOf(AccessDeniedException.class);

        assertThat(purpose().getValue()).isEqualTo("Al getypt.");
        assertThat(buttons("Opslaan"))
                .singleElement()
                .satisfies(save -> assertThat(save.isEnabled()).isTrue());
    }

    @ParameterizedTest
    @Tag("UC-012.A6")
    @ValueSource(strings = {"docent", "balie", "leiding", "wijkagent", "partner", "privacy"})
    void showsTheCardWhereTheFormWouldBeToWhoMayNotChangeIt(String account) {
        SignedIn.as(account);
        restart();
        open(form(row(directory, "Lotte Leerplicht").id()));

        assertThat(_find(EntryForm.class)).isEmpty();
        assertThat(_get(H2.class).getText()).isEqualTo("Lotte Leerplicht");
        assertThat(buttons("Wijzigen")).isEmpty();

        open("partners/nieuw");
        assertThat(_find(EntryForm.class)).isEmpty();
        assertThat(_get(H1.class).getText()).isEqualTo("Deze pagina is er niet");
    }

    private EntryId added(String name) {
        EntryId id = EntryId.random();
        keeping.add(id, Partners.person(name, mobile()));
        return id;
    }

    private static PointDetails mobile() {
        return PointDetails.phone(PointKind.MOBILE, "06 00 00 00 71", Audience.PARTNERS);
    }

    private EntryCard now(EntryId id) {
        return directory.card(id).orElseThrow();
    }

    private static ContactDetails described(String name, String purpose) {
        ContactDetails person = Partners.person(name, mobile());
        return new ContactDetails(
                new CommonDetails(
                        name,
                        purpose,
                        WorkingPattern.none(),
                        Set.of(),
                        person.common().points()),
                person.positions(),
                "",
                false);
    }

    private static TextArea purpose() {
        return _get(TextArea.class, spec -> spec.withLabel("Wat"));
    }

    @SuppressWarnings("unchecked")
    private static void leave(EntryRow successor) {
        click("Vertrek of sluiting");
        _setValue((RadioButtonGroup<EntryStatus>) _get(RadioButtonGroup.class), EntryStatus.ENDED);
        _setValue(successor(), new EntryCard.EntryLink(successor.id(), successor.name(), successor.subtitle()));
        click("Opslaan");
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<EntryCard.EntryLink> successor() {
        return (ComboBox<EntryCard.EntryLink>) _get(ComboBox.class, spec -> spec.withLabel("Opvolger"));
    }
}
