package nl.onskentons.surveillance.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Set;
import nl.onskentons.common.SchoolId;
import nl.onskentons.home.SearchEverything;
import nl.onskentons.school.Schools;
import nl.onskentons.surveillance.HotspotFilter;
import nl.onskentons.surveillance.HotspotRow;
import nl.onskentons.surveillance.HotspotState;
import nl.onskentons.surveillance.Hotspots;
import nl.onskentons.testing.As;
import nl.onskentons.testing.ExampleSchools;
import nl.onskentons.testing.KaribuTest;
import nl.onskentons.testing.TileServer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** UC-040, see docs/use-cases/UC-040-mark-places.md. */
@As("balie")
@Transactional
class UC040MarkPlacesTest extends KaribuTest {

    private static final String PAGE = "toezicht";
    private static final String FAR = "52,5000 5,7000";

    /** Some twenty metres from "Fietsenstalling achter" of the example. */
    private static final String NEAR = "52,4258 5,5904";

    @Autowired
    private Hotspots hotspots;

    @Autowired
    private Schools schools;

    @Autowired
    private SearchEverything everything;

    @Test
    @Tag("UC-040.main")
    void marksAPlace() {
        open(PAGE);
        click("Plek toevoegen");
        fill("Naam van de plek", "Donkere hoek");
        fill("Of typ: noord en oost", FAR);
        choose("Soort", "Slechte verlichting");
        _setValue(_get(TextArea.class, spec -> spec.withLabel("Wat is er gezien")), "Lamp stuk");
        click("Opslaan");

        _assertNone(Dialog.class);
        assertThat(item("Donkere hoek")).contains("Slechte verlichting", "niet te zien vanuit school", "gezien");
        assertThat(item("Donkere hoek")).contains("nog nooit langsgelopen");
        assertThat(one("Donkere hoek").point().orElseThrow().latitude()).isEqualTo(52.5);
        assertThat(everything.search("donkere hoek").toString()).contains("Donkere hoek");
    }

    @Test
    @Tag("UC-040.A1")
    void saysThatItIsOnTheMapAlreadyAndConfirmsThatOne() {
        open(PAGE);
        click("Plek toevoegen");
        fill("Of typ: noord en oost", NEAR);

        assertThat(text(_get(Dialog.class)))
                .contains(
                        "Staat dit al op de kaart?", "Fietsenstalling achter (Slechte verlichting), 22 m hiervandaan");
        int before = one("Fietsenstalling achter").confirmations();
        _click(button("Ja, ik zag ook Fietsenstalling achter"));

        _assertNone(Dialog.class);
        assertThat(one("Fietsenstalling achter").confirmations()).isEqualTo(before + 1);
        assertThat(text(_get(Notification.class))).contains("Bevestigd: Fietsenstalling achter");
    }

    @Test
    @Tag("UC-040.main")
    void findsThePlaceByItsAddress() {
        open(PAGE);
        click("Plek toevoegen");
        fill("Zoek een adres", "Vo");
        click("Zoek");
        assertThat(text(_get(AddressField.class))).contains("Typ minstens 3 letters.");
        fill("Zoek een adres", "Voorbeeldlaan 1");
        click("Zoek");
        _click(_get(NativeButton.class, spec -> spec.withText(TileServer.ADDRESS)));

        assertThat(_get(TextField.class, spec -> spec.withLabel("Of typ: noord en oost"))
                        .getValue())
                .isEqualTo("52,09 5,12");
    }

    @Test
    @Tag("UC-040.A2")
    void asksAboutAPupilsNameAndTakesNobodysForAnAnswer() {
        open(PAGE);
        click("Plek toevoegen");
        fill("Naam van de plek", "Plein Kees Voorbeeld");
        fill("Of typ: noord en oost", FAR);
        click("Opslaan");

        assertThat(error("Naam van de plek")).contains("Kees Voorbeeld");
        _setValue(_get(Checkbox.class, spec -> spec.withLabel("Dit is niemands naam of nummer")), true);
        click("Opslaan");

        _assertNone(Dialog.class);
        assertThat(item("Plein Kees Voorbeeld")).contains("gezien");
    }

    @ParameterizedTest(name = "\"{0}\" is refused: {1}")
    @Tag("UC-040.A3")
    @CsvSource(
            delimiter = '|',
            value = {
                "hier | Typ twee getallen",
                "5,1214 52,0907 | Breedte en lengte lijken verwisseld. Bedoel je 52,0907 noord, 5,1214 oost?",
                "48,85 2,35 | Deze plek ligt buiten het gebied van de kaart",
                "152,0 5,1 | Deze plek ligt niet op de kaart"
            })
    void refusesWhatIsNowhereAndKeepsTheRest(String typed, String why) {
        open(PAGE);
        click("Plek toevoegen");
        fill("Naam van de plek", "Blijft staan");
        fill("Of typ: noord en oost", typed);
        click("Opslaan");

        assertThat(error("Of typ: noord en oost")).contains(why);
        assertThat(_get(TextField.class, spec -> spec.withLabel("Naam van de plek"))
                        .getValue())
                .isEqualTo("Blijft staan");
        assertThat(_get(TextField.class, spec -> spec.withLabel("Of typ: noord en oost"))
                        .getValue())
                .isEqualTo(typed);
    }

    @Test
    @Tag("UC-040.A4")
    void takesBackWhatWasJustMarked() {
        open(PAGE);
        click("Plek toevoegen");
        fill("Naam van de plek", "Vergissing");
        fill("Of typ: noord en oost", FAR);
        click("Opslaan");
        click("Ongedaan maken");

        assertThat(names()).doesNotContain("Vergissing");
    }

    @Test
    @Tag("UC-040.A5")
    void saysHowItStandsUntilItIsDone() {
        open(PAGE + "?plek=" + one("Steeg bij de sporthal").id());
        click("Afspraak uitgevoerd");

        assertThat(one("Steeg bij de sporthal").state()).isEqualTo(HotspotState.DONE);
        assertThat(text(_get(HotspotPanel.class)))
                .contains("afspraak uitgevoerd", "Rustig achter elkaar: school 1 van 2");
    }

    @Test
    @Tag("UC-040.A5")
    void stopsWithoutASolutionOnlyWithAReason() {
        open(PAGE + "?plek=" + one("Bushalte Zuid").id());
        click("Stoppen zonder oplossing");
        click("Stoppen");
        assertThat(_get(TextArea.class, spec -> spec.withLabel("Waarom stoppen we"))
                        .getErrorMessage())
                .isEqualTo("Zeg waarom het niet is opgelost.");
        _setValue(_get(TextArea.class, spec -> spec.withLabel("Waarom stoppen we")), "De bus stopt hier niet meer.");
        click("Stoppen");

        assertThat(names()).doesNotContain("Bushalte Zuid");
        assertThat(text(_get(HotspotPanel.class))).contains("gestopt zonder oplossing", "De bus stopt hier niet meer.");
        click("Weer openen");
        clickIn("Weer openen", Dialog.class);
        assertThat(one("Bushalte Zuid").state()).isEqualTo(HotspotState.SEEN);
    }

    @Test
    @Tag("UC-040.BR1")
    @As("wijkagent")
    void showsPoliceNothingOfTheSchoolAlone() {
        open(PAGE);

        assertThat(items()).anyMatch(text -> text.contains("Bushalte Zuid"));
        assertThat(items()).noneMatch(text -> text.contains("Hoek bij de containers"));
        Select<?> layers = _get(Select.class, spec -> spec.withLabel("Voor wie"));
        assertThat(layers.getListDataView().getItems().map(String::valueOf)).doesNotContain("SCHOOL");
    }

    @Test
    @Tag("UC-040.BR1")
    @As("privacy")
    void showsAPrivacyOfficerEverythingWithoutButtons() {
        open(PAGE + "?plek=" + one("Hoek bij de containers").id());

        assertThat(text(_get(HotspotPanel.class))).contains("Hoek bij de containers", "Alleen school");
        assertThat(_find(Button.class, spec -> spec.withText("Wijzigen"))).isEmpty();
        assertThat(_find(Button.class, spec -> spec.withText("Plek toevoegen"))).isEmpty();
    }

    @Test
    @Tag("UC-040.A6")
    void saysHowAParentSeesIt() {
        open(PAGE + "?plek=" + one("Oversteek bij de rotonde").id());

        assertThat(text(_get(HotspotPanel.class))).contains("Zo ziet een ouder dit", "Verkeer, ergens in een vak van");
    }

    @Test
    @Tag("UC-040.A7")
    void keepsFiltersInTheAddressAndClearsThem() {
        open(PAGE + "?weken=alle&stand=afgelopen&zoek=tunnel");

        assertThat(items()).hasSize(1).first().asString().contains("Tunneltje onder het spoor", "opgelost");
        click("Wis filters");
        assertThat(items()).anyMatch(text -> text.contains("Bushalte Zuid"));
    }

    private HotspotRow one(String name) {
        return hotspots.list(HotspotFilter.open(Set.of(north())).text(name), 0, 10).stream()
                .filter(row -> row.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private List<String> names() {
        return hotspots.list(HotspotFilter.open(Set.of(north())), 0, 200).stream()
                .map(HotspotRow::name)
                .toList();
    }

    private SchoolId north() {
        return ExampleSchools.north(schools);
    }

    private static List<String> items() {
        return _find(_get(HotspotList.class), ListItem.class).stream()
                .map(UC040MarkPlacesTest::text)
                .toList();
    }

    private static String item(String name) {
        return items().stream().filter(text -> text.contains(name)).findFirst().orElseThrow();
    }

    private static void clickIn(String text, Class<? extends Component> in) {
        _click(_get(_get(in), Button.class, spec -> spec.withText(text)));
    }

    private static void fill(String label, String value) {
        _setValue(_get(TextField.class, spec -> spec.withLabel(label)), value);
    }

    private static String error(String label) {
        return ((HasValidation) _get(TextField.class, spec -> spec.withLabel(label))).getErrorMessage();
    }

    @SuppressWarnings("unchecked")
    private static void choose(String label, String item) {
        Select<Object> field = _get(_get(Dialog.class), Select.class, spec -> spec.withLabel(label));
        _setValue(
                field,
                field.getListDataView()
                        .getItems()
                        .filter(each ->
                                field.getItemLabelGenerator().apply(each).equals(item))
                        .findFirst()
                        .orElseThrow());
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }
}
