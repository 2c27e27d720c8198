package nl.onskentons.directory.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static nl.onskentons.directory.ui.CardSteps.buttons;
import static nl.onskentons.directory.ui.CardSteps.card;
import static nl.onskentons.directory.ui.CardSteps.field;
import static nl.onskentons.directory.ui.CardSteps.fill;
import static nl.onskentons.directory.ui.CardSteps.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.onskentons.access.CurrentUser;
import nl.onskentons.common.SchoolId;
import nl.onskentons.common.ui.Notice;
import nl.onskentons.directory.CooperationDetails;
import nl.onskentons.directory.CooperationLine;
import nl.onskentons.directory.Cooperations;
import nl.onskentons.directory.Directory;
import nl.onskentons.directory.DirectoryKeeping;
import nl.onskentons.directory.EntryFilter;
import nl.onskentons.directory.EntryId;
import nl.onskentons.directory.Partners;
import nl.onskentons.testing.As;
import nl.onskentons.testing.KaribuTest;
import nl.onskentons.testing.SignedIn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.annotation.Transactional;

/** What was filled in is there until somebody throws it away, and is not saved by halves (UC-012). */
@As("coordinator")
@Transactional
class NothingIsLostTest extends KaribuTest {

    @Autowired
    private CurrentUser currentUser;

    @Autowired
    private Directory directory;

    @Autowired
    private DirectoryKeeping keeping;

    @Autowired
    private Cooperations cooperations;

    @Test
    void asksBeforeAFilterTakesTheFormAway() {
        open("partners/nieuw?soort=persoon");
        fill("Naam", "Quirine Half");
        _setValue(search(), "politie");

        assertThat(_get(Dialog.class).getHeaderTitle()).isEqualTo("Nog niet opgeslagen");
        click("Blijven");
        assertThat(field("Naam").getValue()).isEqualTo("Quirine Half");
        assertThat(search().getValue()).isEmpty();

        _setValue(search(), "politie");
        click("Weggaan zonder opslaan");
        _assertNone(EntryForm.class);
        assertThat(search().getValue()).isEqualTo("politie");
    }

    @Test
    void namesThePageAfterWhatIsShownOnceTheFilterClosedTheCard() {
        open(card(row(directory, "Lotte Leerplicht").id()));
        assertThat(UI.getCurrent().getInternals().getTitle()).contains("Lotte Leerplicht");
        _setValue(search(), "politie");

        assertThat(UI.getCurrent().getInternals().getTitle()).contains("Partners");
    }

    /** As the switch between schools does. */
    @Test
    void keepsTheFilterWhenThePageIsReadAnew() {
        open("partners");
        _setValue(search(), "politie");
        UI.getCurrent().refreshCurrentRoute(true);

        assertThat(search().getValue()).isEqualTo("politie");
    }

    @Test
    void opensTheSameCardAgainAfterAFilterClosedIt() {
        EntryId id = row(directory, "Lotte Leerplicht").id();
        open(card(id));
        _setValue(search(), "lotte");
        _setValue(search(), "");
        _assertNone(EntryPanel.class);
        open(card(id));

        assertThat(_find(EntryPanel.class)).hasSize(1);
    }

    @Test
    void refusesAFunctionWithoutAnOrganisation() {
        open("partners/nieuw?soort=persoon");
        fill("Naam", "Quirine Functie");
        fill("Functie", "jongerenwerker");
        click("Opslaan");

        assertThat(_get(ComboBox.class, spec -> spec.withLabel("Organisatie")).getErrorMessage())
                .isEqualTo("Bij welke organisatie? Kies er een, of haal de regel weg.");
        assertThat(field("Functie").getValue()).isEqualTo("jongerenwerker");
        assertThat(found("Quirine Functie")).isZero();
    }

    @Test
    void refusesWhatANumberIsForWithoutTheNumber() {
        open("partners/nieuw?soort=persoon");
        fill("Naam", "Quirine Waarvoor");
        fill("Waarvoor", "bel eerst");
        click("Opslaan");

        assertThat(field("Telefoonnummer of e-mailadres").getErrorMessage())
                .isEqualTo("Vul het nummer of adres in, of haal de regel weg.");
        assertThat(found("Quirine Waarvoor")).isZero();
    }

    /** As for whoever lost the right to it meanwhile: it is said, and what was typed can be saved later. */
    @Test
    void canBeSavedAfterAnyFailure() {
        open("partners/nieuw?soort=persoon");
        fill("Naam", "Quirine Opnieuw");
        assertThatThrownBy(() -> SignedIn.as("docent", () -> {
                    click("Opslaan");
                    return "";
                }))
                .isInstanceOf(AccessDeniedException.class);
        click("Opslaan");

        assertThat(found("Quirine Opnieuw")).isEqualTo(1);
    }

    @Test
    @As("beheer")
    void takesNoSchoolForEverySchool() {
        open("partners/nieuw?soort=persoon");
        fill("Naam", "Quirine School");
        _setValue(schools(), Set.of());
        click("Opslaan");

        assertThat(_get(SchoolsField.class).getErrorMessage()).isEqualTo("Kies een school, of kies Alle scholen.");
        assertThat(found("Quirine School")).isZero();
    }

    @Test
    void givesANewCardToTheSchoolsOfWhoAddsIt() {
        open("partners/nieuw?soort=persoon");
        fill("Naam", "Quirine Noord");
        click("Opslaan");

        assertThat(directory
                        .card(row(directory, "Quirine Noord").id())
                        .orElseThrow()
                        .schools())
                .hasSize(1);
    }

    @Test
    void showsWhatSomebodyElseWroteAboutWorkingTogetherBeforeItIsReplaced() {
        EntryId id = writtenByTwo();
        _setValue(_get(TextArea.class, spec -> spec.withLabel("Wat doen we samen")), "Elke vrijdag.");
        click("Opslaan");

        assertThat(_get(Notice.class).getElement().getTextRecursively()).contains("Nu staat er: Elke maandag.");
        click("Opslaan");
        assertThat(cooperations.with(List.of(id)))
                .extracting(now -> now.details().together())
                .containsExactly("Elke vrijdag.");
        _assertNone(Dialog.class);
    }

    @Test
    void showsWhatSomebodyElseWroteWhenTheDialogIsClosed() {
        EntryId id = writtenByTwo();
        click("Opslaan");
        click("Annuleren");

        assertThat(CardSteps.shown()).contains("Elke maandag.");
        assertThat(buttons("Samen wijzigen")).hasSize(1);
    }

    /** Or somebody would be told of changes that nobody made. */
    @ParameterizedTest
    @As("beheer")
    @ValueSource(strings = {"Pien Artner", "Lotte Leerplicht", "Jeugdteam Noord en Zuid", "Sam Voorbeeld"})
    void readsFromTheFieldsOfACardWhatTheCardSays(String name) {
        EntryId id = row(directory, name).id();
        open(CardSteps.form(id));
        Map<String, String> card = EntryTexts.of(directory.card(id).orElseThrow());

        assertThat(_get(EntryFields.class).values())
                .isNotEmpty()
                .allSatisfy((field, text) -> assertThat(card).containsEntry(field, text));
    }

    @Test
    void offersNotToTakeAwayACardOfOtherSchoolsToo() {
        open(card(row(directory, "Jeugdteam Noord en Zuid").id()));

        assertThat(buttons("Weghalen")).isEmpty();
        assertThat(buttons("Wijzigen")).hasSize(1);
    }

    @Test
    void staysAtTheCardThatServesAnotherSchoolByNow() {
        EntryId id = EntryId.random();
        keeping.add(id, Partners.person("Quirine Eerst", currentUser.require().schools()));
        open(card(id));
        SignedIn.as("beheer", () -> {
            long version = directory.card(id).orElseThrow().version();
            keeping.change(
                    id,
                    version,
                    Partners.person("Quirine Eerst", currentUser.require().schools()));
            return id;
        });
        click("Weghalen");

        assertThat(_get(Notification.class).getElement().getTextRecursively())
                .contains("Deze kaart is ook van een school");
        assertThat(CardSteps.shown()).contains("Quirine Eerst");
        assertThat(directory.card(id)).isPresent();
    }

    /** An organisation of which somebody is writing down what is done together, while somebody else does too. */
    private EntryId writtenByTwo() {
        EntryId id = EntryId.random();
        keeping.add(id, Partners.organisation("Stichting Samen"));
        open(card(id));
        CooperationLine line = cooperations.with(List.of(id)).getFirst();
        click("Opschrijven");
        SignedIn.as("leiding", () -> {
            cooperations.save(id, line.school(), line.version(), together("Elke maandag."));
            return id;
        });
        return id;
    }

    private int found(String name) {
        return directory
                .find(EntryFilter.all(Set.of()).withText(name), 0, 5)
                .rows()
                .size();
    }

    private static CooperationDetails together(String text) {
        return new CooperationDetails(text, "", "", Optional.empty());
    }

    private static TextField search() {
        return _get(TextField.class, spec -> spec.withPredicate(field -> field.hasClassName("oko-search")));
    }

    @SuppressWarnings("unchecked")
    private static CheckboxGroup<SchoolId> schools() {
        return (CheckboxGroup<SchoolId>) _get(CheckboxGroup.class);
    }
}
