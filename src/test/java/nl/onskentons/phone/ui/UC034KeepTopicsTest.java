package nl.onskentons.phone.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Set;
import nl.onskentons.common.SchoolId;
import nl.onskentons.common.SearchSource.Hit;
import nl.onskentons.home.SearchEverything;
import nl.onskentons.phone.CallTopics;
import nl.onskentons.phone.TopicId;
import nl.onskentons.phone.TopicKeeping;
import nl.onskentons.phone.TopicLine;
import nl.onskentons.phone.Topics;
import nl.onskentons.school.Schools;
import nl.onskentons.testing.As;
import nl.onskentons.testing.KaribuTest;
import nl.onskentons.testing.SignedIn;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** UC-034, see docs/use-cases/UC-034-keep-topics.md. */
@As("coordinator")
@Transactional
class UC034KeepTopicsTest extends KaribuTest {

    private static final String PAGE = "bellen/onderwerpen";

    @Autowired
    private CallTopics topics;

    @Autowired
    private TopicKeeping keeping;

    @Autowired
    private Schools schools;

    @Autowired
    private SearchEverything everything;

    @Test
    @Tag("UC-034.main")
    void addsATopicWithItsWords() {
        open(PAGE);
        click("Onderwerp toevoegen");
        fill("Onderwerp", "Quizavond");
        words("quiz, puzzeltocht\nQuiz");
        fill("Eerst doen als het dringend is", "Ren.");
        choose("Hoort bij", "Ouders");
        choose("Noodnummer erbij", "112");
        click("Opslaan");

        _assertNone(Dialog.class);
        assertThat(row("Quizavond")).contains("quiz, puzzeltocht", "Ren.", "112");
        assertThat(named("Quizavond").parent()).contains(named("Ouders").id());
        assertThat(names()).containsSubsequence("Boze bezoeker", "Quizavond", "Partners van de school");
    }

    @ParameterizedTest(name = "A1: \"{0}\" shows {1}")
    @Tag("UC-034.A1")
    @CsvSource({"spijbelen, Verzuim", "snackbar, Overlast buiten", "suïcid, Verdriet of gedachten aan de dood"})
    void narrowsTheListWhileTyping(String typed, String name) {
        open(PAGE);
        _setValue(field("Zoek een onderwerp of een woord"), typed);
        assertThat(shown()).contains(name).doesNotContain("Pers en media");

        open(PAGE + "?zoek=" + typed);
        assertThat(shown()).contains(name).doesNotContain("Pers en media");
    }

    @Test
    @Tag("UC-034.A1")
    void saysThatNothingIsFound() {
        open(PAGE + "?zoek=xqxqxq");

        _assertNone(TopicRow.class);
        assertThat(_get(CallTopicsView.class).getElement().getTextRecursively())
                .contains("Geen onderwerp gevonden bij „xqxqxq”.");
    }

    @Test
    @Tag("UC-034.A2")
    void saysAllThatIsWrongAtOnce() {
        open(PAGE);
        click("Onderwerp toevoegen");
        fill("Onderwerp", " ");
        words("x".repeat(41));
        fill("Eerst doen als het dringend is", "x".repeat(201));
        choose("Wie bel je als er niemand is?", "Iemand uit Partners");
        click("Opslaan");

        assertThat(message(field("Onderwerp"))).isEqualTo("Geef het onderwerp een naam.");
        assertThat(message(_get(TextArea.class))).isEqualTo("Dit is te lang: 41 tekens. Er passen er 40.");
        assertThat(message(field("Eerst doen als het dringend is")))
                .isEqualTo("Dit is te lang: 201 tekens. Er passen er 200.");
        assertThat(message(_get(ComboBox.class, spec -> spec.withLabel("Wie?"))))
                .isEqualTo("Kies wie je dan belt.");
    }

    @Test
    @Tag("UC-034.A2")
    void saysWhichTopicsAreInTheWay() {
        open(PAGE);
        click("Onderwerp toevoegen");
        fill("Onderwerp", "DIEFSTAL");
        words("spijbelen, krant, Ouders");
        choose("Knop op de balie", "3 (nu van Verzuim)");
        click("Opslaan");

        assertThat(message(field("Onderwerp"))).isEqualTo("Er is al een onderwerp „Diefstal”. Kies een andere naam.");
        assertThat(message(_get(TextArea.class)))
                .isEqualTo("„spijbelen” hoort al bij Verzuim. „krant” hoort al bij Pers en media."
                        + " „Ouders” is zelf een onderwerp: Ouders.");
        assertThat(message(select("Knop op de balie"))).isEqualTo("Knop 3 is al van Verzuim.");
    }

    @Test
    @Tag("UC-034.A2")
    void refusesAThirdLevel() {
        open(PAGE);
        press("Ouders wijzigen");
        choose("Hoort bij", "Verzuim");
        click("Opslaan");

        assertThat(message(select("Hoort bij")))
                .isEqualTo("Onder dit onderwerp staan andere. Verplaats die eerst: er zijn hooguit twee lagen.");
    }

    @Test
    @Tag("UC-034.A3")
    void changesAndTakesItBack() {
        open(PAGE);
        press("Pers en media wijzigen");
        fill("Onderwerp", "Media");
        click("Opslaan");
        assertThat(names()).contains("Media").doesNotContain("Pers en media");

        click("Ongedaan maken");
        assertThat(names()).contains("Pers en media").doesNotContain("Media");
    }

    @Test
    @Tag("UC-034.A3")
    void removesAndTakesItBackWhole() {
        TopicLine before = named("Scheiding of gezag");
        List<String> order = names();
        open(PAGE);
        press("Scheiding of gezag wijzigen");
        click("Weghalen");
        assertThat(names()).doesNotContain("Scheiding of gezag");

        click("Ongedaan maken");
        assertThat(named("Scheiding of gezag").details()).isEqualTo(before.details());
        assertThat(names()).isEqualTo(order);
    }

    @Test
    @Tag("UC-034.A4")
    void movesUpAndDownButNotPastTheEnd() {
        open(PAGE);
        press("Wapen omhoog");
        assertThat(names()).containsSubsequence("Wapen", "Brand of ongeval");
        assertThat(button("Wapen omhoog").isEnabled()).isFalse();
        assertThat(_get(CallTopicsView.class).getElement().getTextRecursively())
                .contains("Wapen staat nu een plek hoger.");

        press("Wapen omlaag");
        assertThat(names()).containsSubsequence("Brand of ongeval", "Wapen");
    }

    @Test
    @Tag("UC-034.A5")
    void keepsATopicThatOthersStandUnder() {
        open(PAGE);
        press("Ouders wijzigen");
        click("Weghalen");

        assertThat(_get(Dialog.class).getElement().getTextRecursively())
                .contains("Onder dit onderwerp staan nog andere: Boze bezoeker.");
        assertThat(names()).contains("Ouders");
    }

    @Test
    @Tag("UC-034.A6")
    void showsWhatSomebodyElseChangedAndTakesItOver() {
        open(PAGE);
        press("Pers en media wijzigen");
        fill("Onderwerp", "Mijn naam ervoor");
        TopicLine read = named("Pers en media");
        SignedIn.as(
                "beheer",
                () -> keeping.change(read.id(), read.version(), read.details().withWords(List.of("lokale omroep"))));
        click("Opslaan");
        assertThat(_get(Dialog.class).getElement().getTextRecursively())
                .contains("Bea Heer heeft dit op 24 november om", "Woorden die mensen gebruiken: lokale omroep");

        press("Woorden die mensen gebruiken overnemen");
        assertThat(_get(TextArea.class).getValue()).isEqualTo("lokale omroep");
        assertThat(field("Onderwerp").getValue()).isEqualTo("Mijn naam ervoor");
        click("Opslaan");
        assertThat(named("Mijn naam ervoor").details().words()).containsExactly("lokale omroep");
    }

    @Test
    @Tag("UC-034.A7")
    void addsAgainWhatSomebodyElseRemoved() {
        open(PAGE);
        press("Scheiding of gezag wijzigen");
        fill("Onderwerp", "Toch nodig");
        TopicLine read = named("Scheiding of gezag");
        SignedIn.as("beheer", () -> keeping.remove(read.id(), read.version()));
        click("Opslaan");
        assertThat(_get(Dialog.class).getElement().getTextRecursively())
                .contains("Iemand anders heeft dit weggehaald.");
        click("Opslaan");

        assertThat(names()).contains("Toch nodig").doesNotContain("Scheiding of gezag");
    }

    @Test
    @Tag("UC-034.A7")
    void saysThatATopicIsGoneBeforeItIsOpened() {
        TopicLine read = named("Scheiding of gezag");
        open(PAGE);
        keeping.remove(read.id(), read.version());
        press("Scheiding of gezag wijzigen");

        _assertNone(Dialog.class);
        assertThat(_get(Notification.class).getElement().getTextRecursively())
                .contains("Iemand anders heeft dit onderwerp net weggehaald.");
        assertThat(shown()).doesNotContain("Scheiding of gezag");
    }

    @Test
    @Tag("UC-034.A8")
    void saysWhoIsCalledLastAndChangesThat() {
        open(PAGE);
        assertThat(page()).contains("Is er niemand? Dan bel je: Voorbeeldschool, locatie Noord.");
        click("Wijzigen wie dat is");
        choose("Wie bel je als er niemand is?", "0800-2000");
        click("Opslaan");

        assertThat(page()).contains("Veilig Thuis", "0800-2000");
    }

    @Test
    @Tag("UC-034.A9")
    @As("wijkagent")
    void isFoundInTheSearchOverEverything() {
        List<Hit> hits = everything.search("spijbelen").stream()
                .filter(group -> group.key().equals("phone.topics.group"))
                .flatMap(group -> group.hits().stream())
                .toList();

        assertThat(hits).hasSize(2).allSatisfy(hit -> {
            assertThat(hit.title()).isEqualTo("Verzuim");
            assertThat(hit.subtitle()).contains("spijbelen → Verzuim · Voorbeeldschool, locatie");
            assertThat(hit.route()).startsWith("bellen?over=");
        });
        assertThat(everything.search("sam voorbeeld wijkagent"))
                .extracting(SearchEverything.Group::key)
                .doesNotContain("phone.topics.group");
    }

    @Test
    @Tag("UC-034.BR5")
    @As("wijkagent")
    void isReadByThePoliceOfEachOfTheirSchools() {
        open(PAGE + "?school=" + Topics.south(schools));
        assertThat(shown()).contains("Pers en media").doesNotContain("Schoolreis en stage");
        assertThat(_find(Button.class, spec -> spec.withText("Wijzigen"))).isEmpty();
        assertThat(_find(Button.class, spec -> spec.withText("Onderwerp toevoegen")))
                .isEmpty();

        open(PAGE + "?school=" + Topics.north(schools));
        assertThat(shown()).contains("Schoolreis en stage");
    }

    @Test
    void opensWithOneTopicFromTheLog() {
        open(PAGE + "?onderwerp=" + named("Pers en media").id());
        assertThat(shown()).contains("Pers en media").doesNotContain("Verzuim");

        open(PAGE + "?onderwerp=" + TopicId.random());
        assertThat(shown()).contains("Pers en media", "Verzuim");
    }

    private TopicLine named(String name) {
        return topics.of(Set.of(north())).stream()
                .filter(topic -> topic.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private List<String> names() {
        return topics.of(Set.of(north())).stream().map(TopicLine::name).toList();
    }

    private SchoolId north() {
        return Topics.north(schools);
    }

    /** Clicks a button that says for whom it is. */
    private static void press(String name) {
        _click(button(name));
    }

    private static void fill(String label, String text) {
        _setValue(field(label), text);
    }

    private static void words(String text) {
        _setValue(_get(TextArea.class), text);
    }

    private static TextField field(String label) {
        return _get(TextField.class, spec -> spec.withLabel(label));
    }

    @SuppressWarnings("unchecked")
    private static Select<Object> select(String label) {
        return (Select<Object>) _get(Select.class, spec -> spec.withLabel(label));
    }

    /** Chooses what says these words. */
    private static void choose(String label, String text) {
        Select<Object> select = select(label);
        Object item = select.getListDataView()
                .getItems()
                .filter(each -> select.getItemLabelGenerator().apply(each).contains(text))
                .findFirst()
                .orElseThrow();
        _setValue(select, item);
    }

    private static String message(Object field) {
        HasValidation validated = (HasValidation) field;
        assertThat(validated.isInvalid()).isTrue();
        return validated.getErrorMessage();
    }

    private static String row(String name) {
        return _find(TopicRow.class).stream()
                .filter(row -> row.topic().name().equals(name))
                .map(row -> row.getElement().getTextRecursively())
                .findFirst()
                .orElseThrow();
    }

    private static String shown() {
        return _get(TopicList.class).getElement().getTextRecursively();
    }

    private static String page() {
        return _get(CallTopicsView.class).getElement().getTextRecursively();
    }
}
