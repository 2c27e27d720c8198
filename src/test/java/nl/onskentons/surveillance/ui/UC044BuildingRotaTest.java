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
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import nl.onskentons.access.CurrentUser;
import nl.onskentons.common.SchoolId;
import nl.onskentons.common.ui.DateField;
import nl.onskentons.directory.Directory;
import nl.onskentons.directory.EntryFilter;
import nl.onskentons.directory.EntryId;
import nl.onskentons.surveillance.DutyKeeping;
import nl.onskentons.surveillance.DutyRota;
import nl.onskentons.surveillance.DutySlotDetails;
import nl.onskentons.surveillance.DutySlotId;
import nl.onskentons.surveillance.DutySlotLine;
import nl.onskentons.testing.As;
import nl.onskentons.testing.KaribuTest;
import nl.onskentons.testing.SignedIn;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** UC-044, see docs/use-cases/UC-044-building-rota.md. */
@As("coordinator")
@Transactional
class UC044BuildingRotaTest extends KaribuTest {

    private static final String PAGE = "toezicht/binnen";
    private static final LocalDate TUESDAY = LocalDate.parse("2026-12-01");

    @Autowired
    private DutyRota rota;

    @Autowired
    private DutyKeeping keeping;

    @Autowired
    private Directory directory;

    @Autowired
    private CurrentUser currentUser;

    @Test
    @Tag("UC-044.main")
    void showsWhoWalksWhereThisWeekAndWhoIsMissing() {
        open(PAGE);

        assertThat(text()).contains("Week 48 (B-week): ma 23 nov t/m vr 27 nov", "Op 2 plekken ontbreekt iemand.");
        assertThat(turns("2026-11-24"))
                .containsExactly(
                        "10.15–10.30aulaDora Cent",
                        "10.15–10.30pleinCon Cierge",
                        "12.30–13.00aulaAnke Rustis er nietniemand",
                        "12.30–13.00pleinAl Gebra");
        assertThat(turns("2026-11-25"))
                .contains(
                        "10.15–10.30aulaDora Centin plaats van Geo Grafie",
                        "15.30–15.45fietsenstallingCon Cierge1 van 2");
        assertThat(text()).contains("School dicht: Studiedag veiligheid. Er hoeft niemand te lopen.");
    }

    @Test
    @Tag("UC-044.main")
    void showsAnotherWeekByItsAddress() {
        open(PAGE + "?week=2026-W49");
        assertThat(text()).contains("Week 49 (A-week)");
        assertThat(turns("2026-12-01")).contains("10.15–10.30aulaDora Centvraagt Coby Voorbeeld");
        assertThat(turns("2026-12-04")).contains("12.30–13.00aulaniemand");

        open(PAGE + "?week=2026-W52");
        assertThat(text()).contains("School dicht: Kerstvakantie.");
        assertThat(_find(DutyTurnBox.class)).isEmpty();
    }

    @Test
    @Tag("UC-044.A1")
    void addsAPlaceAndTakesItBack() {
        open(PAGE + "?week=2026-W49");
        click("Plek toevoegen");
        fill("poort", LocalTime.of(8, 0), LocalTime.of(8, 15), "Bieke Logie");
        click("Opslaan");
        _assertNone(Dialog.class);
        assertThat(turns("2026-12-01")).contains("8.00–8.15poortBieke Logie");

        click("Ongedaan maken");
        assertThat(turns("2026-12-01")).noneMatch(turn -> turn.contains("poort"));
    }

    @Test
    @Tag("UC-044.A2")
    void saysAllThatIsMissingAtOnce() {
        open(PAGE);
        click("Plek toevoegen");
        click("Opslaan");

        assertThat(message(_get(TimePicker.class, spec -> spec.withLabel("Van"))))
                .isEqualTo("Kies vanaf hoe laat.");
        assertThat(message(_get(TimePicker.class, spec -> spec.withLabel("Tot"))))
                .isEqualTo("Kies tot hoe laat.");
        assertThat(message(_get(TextField.class, spec -> spec.withLabel("Waar"))))
                .isEqualTo("Vul in waar iemand loopt.");
    }

    @Test
    @Tag("UC-044.A2")
    void refusesAnEndBeforeTheBeginningAndAPeriodTheWrongWayRound() {
        open(PAGE);
        click("Plek toevoegen");
        fill("poort", LocalTime.of(8, 15), LocalTime.of(8, 0));
        _setValue(_get(DateField.class, spec -> spec.withLabel("Vanaf")), TUESDAY);
        _setValue(_get(DateField.class, spec -> spec.withLabel("Tot en met")), TUESDAY.minusDays(1));
        click("Opslaan");

        assertThat(message(_get(TimePicker.class, spec -> spec.withLabel("Tot"))))
                .isEqualTo("Deze tijd moet na de begintijd liggen.");
        assertThat(message(_get(DateField.class, spec -> spec.withLabel("Tot en met"))))
                .isEqualTo("Deze dag ligt voor de eerste dag.");
    }

    @Test
    @Tag("UC-044.A2")
    void refusesSomebodyInTwoPlacesAtOnceAndSaysWhich() {
        open(PAGE);
        click("Plek toevoegen");
        fill("poort", LocalTime.of(10, 0), LocalTime.of(10, 20), "Con Cierge");
        click("Opslaan");

        assertThat(message(_get(MultiSelectComboBox.class)))
                .isEqualTo("Con Cierge loopt dan al ergens anders: plein, 10.15–10.30.");
    }

    @Test
    @Tag("UC-044.A3")
    void changesAPlaceOfTheRota() {
        open(PAGE + "?week=2026-W49");
        openTurn("plein, 12.30–13.00, dinsdag 1 december: bekijken of wijzigen");
        click("Rooster wijzigen");
        _setValue(_get(TextField.class, spec -> spec.withLabel("Waar")), "schoolplein");
        click("Opslaan");

        assertThat(turns("2026-12-01")).contains("12.30–13.00schoolpleinAl Gebra");
        click("Ongedaan maken");
        assertThat(turns("2026-12-01")).contains("12.30–13.00pleinAl Gebra");
    }

    @Test
    @Tag("UC-044.A4")
    @As("docent")
    void asksAColleagueToSwap() {
        DutySlotLine gate = gate("Dora Cent");
        open(PAGE + "?week=2026-W49");
        openTurn("poort, 8.00–8.15, dinsdag 1 december: bekijken of wijzigen");
        click("Vragen");
        assertThat(message(by("Met wie wil je ruilen?"))).isEqualTo("Kies een collega.");

        choose("Met wie wil je ruilen?", "Coby Voorbeeld");
        click("Vragen");
        assertThat(turns("2026-12-01")).contains("8.00–8.15poortDora Centdat ben jijvraagt Coby Voorbeeld");

        click("Ongedaan maken");
        assertThat(rota.turn(gate.id(), TUESDAY)
                        .orElseThrow()
                        .people()
                        .getFirst()
                        .asked())
                .isEmpty();
    }

    @Test
    @Tag("UC-044.A4")
    @As("docent")
    void saysWhyAColleagueCannot() {
        open(PAGE + "?week=2026-W49");
        openTurn("plein, 10.15–10.30, donderdag 3 december: bekijken of wijzigen");
        choose("Met wie wil je ruilen?", "Al Gebra");
        click("Vragen");
        assertThat(message(by("Met wie wil je ruilen?"))).isEqualTo("Die loopt dan al: aula, 10.15–10.30.");
    }

    @Test
    @Tag("UC-044.A5")
    void acceptsOrRefusesWhatAColleagueAsks() {
        open(PAGE + "?week=2026-W49");
        assertThat(text()).contains("Dora Cent vraagt of jij loopt: dinsdag 1 december 10.15–10.30, aula.");
        click("Ja, ik loop");

        assertThat(text()).doesNotContain("Kun jij lopen?");
        assertThat(turns("2026-12-01")).contains("10.15–10.30aulaCoby Voorbeelddat ben jijin plaats van Dora Cent");
    }

    @Test
    @Tag("UC-044.A5")
    void whoCannotSaysNo() {
        open(PAGE + "?week=2026-W49");
        click("Nee");

        assertThat(turns("2026-12-01")).contains("10.15–10.30aulaDora CentCoby Voorbeeld kan niet ruilen");
    }

    @Test
    @Tag("UC-044.A6")
    void putsSomebodyThereForOneDateAlone() {
        open(PAGE + "?week=2026-W49");
        openTurn("aula, 12.30–13.00, vrijdag 4 december: bekijken of wijzigen");
        choose("Wie loopt er die dag", "Bieke Logie");
        click("Alleen die dag");

        assertThat(turns("2026-12-04")).contains("12.30–13.00aulaBieke Logie");
        open(PAGE + "?week=2026-W51");
        assertThat(turns("2026-12-18")).contains("12.30–13.00aulaniemand");
    }

    @Test
    @Tag("UC-044.A6")
    void takesBackWhoWasPutThere() {
        open(PAGE);
        openTurn("aula, 10.15–10.30, woensdag 25 november: bekijken of wijzigen");
        click("Terug naar het rooster");

        assertThat(turns("2026-11-25")).contains("10.15–10.30aulaGeo Grafie");
    }

    @Test
    @Tag("UC-044.A7")
    void showsWhatSomebodyElseSavedMeanwhile() {
        DutySlotLine gate = gate("Bieke Logie");
        open(PAGE + "?week=2026-W49");
        openTurn("poort, 8.00–8.15, dinsdag 1 december: bekijken of wijzigen");
        click("Rooster wijzigen");
        SignedIn.as(
                "beheer",
                () -> keeping.change(gate.id(), gate.version(), gate.details().needing(2)));
        _setValue(_get(TextField.class, spec -> spec.withLabel("Waar")), "hek");
        click("Opslaan");
        assertThat(_get(Dialog.class).getElement().getTextRecursively())
                .contains("Bea Heer heeft dit", "Hoeveel mensen: 2");

        click("Opslaan");
        assertThat(rota.find(gate.id()).orElseThrow().details().place()).isEqualTo("hek");
    }

    @Test
    @Tag("UC-044.A7")
    void saysThatATurnIsGone() {
        DutySlotLine gate = gate("Bieke Logie");
        open(PAGE + "?week=2026-W49");
        keeping.remove(gate.id(), gate.version());
        openTurn("poort, 8.00–8.15, dinsdag 1 december: bekijken of wijzigen");

        assertThat(_find(Notification.class).getLast().getElement().getTextRecursively())
                .isEqualTo("Iemand anders heeft dit net gewijzigd of weggehaald. Bekijk de week opnieuw.");
        _assertNone(Dialog.class);
    }

    @Test
    @Tag("UC-044.BR1")
    @As("balie")
    void readersChangeNothing() {
        open(PAGE);

        assertThat(_find(Button.class, spec -> spec.withText("Plek toevoegen"))).isEmpty();
        assertThat(_find(NativeButton.class, spec -> spec.withClasses("oko-duty-place")))
                .isEmpty();
        assertThat(turns("2026-11-24")).hasSize(4);
    }

    @Test
    @Tag("UC-044.BR1")
    @As("wijkagent")
    void thePoliceDoNotSeeIt() {
        open(PAGE);

        assertThat(_find(DutyRotaView.class)).isEmpty();
    }

    @Test
    void saysThatThereIsNoRotaYet() {
        for (LocalDate week : List.of(TUESDAY, TUESDAY.minusWeeks(1), TUESDAY.plusWeeks(2))) {
            rota.week(school(), week).days().stream()
                    .flatMap(day -> day.turns().stream())
                    .flatMap(turn -> rota.find(turn.slot()).stream())
                    .forEach(slot -> keeping.remove(slot.id(), slot.version()));
        }
        open(PAGE);

        assertThat(text()).contains("Er is nog geen rooster. Voeg de eerste plek toe");
    }

    private DutySlotLine gate(String name) {
        return SignedIn.as(
                "coordinator",
                () -> keeping.add(
                        DutySlotId.random(),
                        school(),
                        DutySlotDetails.weekly(DayOfWeek.TUESDAY, LocalTime.of(8, 0), LocalTime.of(8, 15), "poort")
                                .by(person(name))));
    }

    private EntryId person(String name) {
        return directory
                .find(EntryFilter.all(Set.of(school())).withText(name), 0, 1)
                .rows()
                .getFirst()
                .id();
    }

    private SchoolId school() {
        return currentUser.require().schools().iterator().next();
    }

    private void fill(String place, LocalTime from, LocalTime until, String... people) {
        @SuppressWarnings("unchecked")
        Select<DayOfWeek> day = _get(Select.class, spec -> spec.withLabel("Dag"));
        day.setValue(DayOfWeek.TUESDAY);
        _setValue(_get(TimePicker.class, spec -> spec.withLabel("Van")), from);
        _setValue(_get(TimePicker.class, spec -> spec.withLabel("Tot")), until);
        _setValue(_get(TextField.class, spec -> spec.withLabel("Waar")), place);
        @SuppressWarnings("unchecked")
        MultiSelectComboBox<DutyChoice> who = _get(MultiSelectComboBox.class, spec -> spec.withLabel("Wie"));
        who.setValue(Arrays.stream(people)
                .map(name -> new DutyChoice(person(name), name))
                .toList());
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<DutyChoice> by(String label) {
        return _get(ComboBox.class, spec -> spec.withLabel(label));
    }

    private void choose(String label, String name) {
        by(label).setValue(new DutyChoice(person(name), name));
    }

    private static void openTurn(String name) {
        _click(_get(
                NativeButton.class,
                spec -> spec.withPredicate(
                        button -> name.equals(button.getElement().getAttribute("aria-label")))));
    }

    private static String message(Component field) {
        HasValidation validated = (HasValidation) field;
        return validated.isInvalid() ? validated.getErrorMessage() : "";
    }

    private static String text() {
        return _get(DutyRotaView.class).getElement().getTextRecursively();
    }

    private static List<String> turns(String date) {
        return _find(DutyTurnBox.class).stream()
                .filter(box -> box.turn().date().equals(LocalDate.parse(date)))
                .map(box -> box.getElement().getTextRecursively())
                .toList();
    }
}
