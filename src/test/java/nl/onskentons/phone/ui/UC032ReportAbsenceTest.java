package nl.onskentons.phone.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import nl.onskentons.common.SearchSource.Hit;
import nl.onskentons.common.ui.DateField;
import nl.onskentons.common.ui.FilterChip;
import nl.onskentons.home.SearchEverything;
import nl.onskentons.phone.AbsenceDetails;
import nl.onskentons.phone.AbsenceKeeping;
import nl.onskentons.phone.AbsenceLine;
import nl.onskentons.phone.PersonChoice;
import nl.onskentons.phone.WhoIsAbsent;
import nl.onskentons.testing.As;
import nl.onskentons.testing.KaribuTest;
import nl.onskentons.testing.SignedIn;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** UC-032, see docs/use-cases/UC-032-report-absence.md. Now is Tuesday 24 November 2026, 9.12. */
@As("wijkagent")
@Transactional
class UC032ReportAbsenceTest extends KaribuTest {

    private static final String TOMORROW = "woensdag 25 november 2026";

    @Autowired
    private AbsenceKeeping keeping;

    @Autowired
    private WhoIsAbsent absent;

    @Autowired
    private SearchEverything everything;

    @Test
    @Tag("UC-032.main")
    @As("coordinator")
    void takesThreeActionsForOneself() {
        open("bellen/afwezig");
        person("Tess Team");
        chip("Morgen");
        assertThat(standIn().getValue().name()).isEqualTo("Mees Ter");
        click("Afwezigheid opslaan");

        assertThat(rows())
                .anySatisfy(row ->
                        assertThat(row).contains("Tess Team", TOMORROW, "? Mees Ter is gevraagd om te vervangen"));
        assertThat(date("Eerste dag").getValue()).isNull();

        click("Ongedaan maken");
        assertThat(rows()).noneSatisfy(row -> assertThat(row).contains("Tess Team" + TOMORROW));
    }

    @Test
    @Tag("UC-032.main")
    void findsThePageInTheSearchOverEverything() {
        assertThat(everything.search("afw").stream().flatMap(group -> group.hits().stream()))
                .extracting(Hit::title)
                .contains("Afwezig");
    }

    @Test
    @Tag("UC-032.main")
    @As("docent")
    void theStandInFindsItOnTodayAndAnswers() {
        open("");
        Anchor link = _get(
                Anchor.class,
                spec -> spec.withText(
                        "Je vervangt Anke Rust: maandag 7 december t/m dinsdag 8 december 2026. Kan dat?"));
        open(link.getHref());
        click("Ja, dat kan");

        assertThat(rows())
                .containsExactly(
                        "Je vervangt Anke Rustmaandag 7 december t/m dinsdag 8 december 2026✓ Je zei: dat kan");
        assertThat(_find(Button.class, spec -> spec.withText("Kan toch niet"))).hasSize(1);
        open("");
        assertThat(_find(Anchor.class)).extracting(Anchor::getText).noneMatch(text -> text.contains("Anke Rust"));
    }

    @Test
    @Tag("UC-032.A1")
    void nobodyNeedsAReason() {
        open("bellen/afwezig");
        chip("Morgen");
        _setValue(_get(Checkbox.class), true);
        click("Afwezigheid opslaan");
        TextField reason = _get(TextField.class, spec -> spec.withLabel("Niemand, want …"));
        assertThat(reason.getErrorMessage()).isEqualTo("Kies wie vervangt, of schrijf op waarom niemand dat doet.");

        _setValue(reason, "Bel die dag 0900-8844.");
        click("Afwezigheid opslaan");
        assertThat(rows()).contains("Je bent er niet" + TOMORROW + "▲ Niemand vervangt: Bel die dag 0900-8844.");
    }

    @Test
    @Tag("UC-032.A2")
    @As("coordinator")
    void theKeepersSeeOnTodayThatTheStandInCannot() {
        open("");

        assertThat(_find(Anchor.class))
                .extracting(Anchor::getText)
                .contains("Niemand vervangt Bram Boa: donderdag 26 november t/m vrijdag 27 november 2026. Sam Voorbeeld"
                        + " kan niet.");
    }

    @Test
    @Tag("UC-032.A2")
    void theStandInThinksAgain() {
        open("bellen/afwezig");
        assertThat(rows()).anySatisfy(row -> assertThat(row).contains("Bram Boa", "✕ Je zei: kan niet"));
        click("Kan toch wel");

        assertThat(rows()).anySatisfy(row -> assertThat(row).contains("Bram Boa", "✓ Je zei: dat kan"));
    }

    @Test
    @Tag("UC-032.A3")
    void changesItWithHoursAndTakesItBack() {
        open("bellen/afwezig");
        click("Wijzigen");
        _setValue(_get(_get(Dialog.class), TimePicker.class, spec -> spec.withLabel("Vanaf")), LocalTime.of(10, 0));
        _setValue(_get(_get(Dialog.class), TimePicker.class, spec -> spec.withLabel("Tot")), LocalTime.of(12, 30));
        click("Opslaan");
        assertThat(_find(Dialog.class)).isEmpty();
        assertThat(rows())
                .anySatisfy(row -> assertThat(row).contains("maandag 14 december 2026 van 10.00 tot 12.30 uur"));

        click("Ongedaan maken");
        assertThat(rows()).noneSatisfy(row -> assertThat(row).contains("12.30"));
    }

    @Test
    @Tag("UC-032.A3")
    void takesItAwayAndPutsItBack() {
        open("bellen/afwezig");
        click("Weghalen");
        assertThat(rows()).noneSatisfy(row -> assertThat(row).contains("Je bent er niet"));

        click("Ongedaan maken");
        assertThat(rows()).anySatisfy(row -> assertThat(row).contains("Je bent er niet"));
    }

    @Test
    @Tag("UC-032.A4")
    @As("coordinator")
    void aKeeperFindsEverybodyByName() {
        open("bellen/afwezig?zoek=ank");

        assertThat(rows())
                .containsExactly(
                        "Anke Rustmaandag 23 november t/m woensdag 25 november 2026"
                                + "? Mees Ter is gevraagd om te vervangen",
                        "Anke Rustmaandag 7 december t/m dinsdag 8 december 2026"
                                + "? Dora Cent is gevraagd om te vervangen");
    }

    @Test
    @Tag("UC-032.A5")
    @As("coordinator")
    void saysEverythingThatIsMissingAtOnce() {
        open("bellen/afwezig");
        _get(ComboBox.class, spec -> spec.withLabel("Wie")).clear();
        click("Afwezigheid opslaan");

        assertThat(_get(ComboBox.class, spec -> spec.withLabel("Wie")).getErrorMessage())
                .isEqualTo("Kies wie er niet is.");
        assertThat(date("Eerste dag").getErrorMessage()).isEqualTo("Kies de eerste dag.");
        assertThat(date("Laatste dag").getErrorMessage()).isEqualTo("Kies de laatste dag.");
        assertThat(standIn().getErrorMessage()).isEqualTo("Kies wie vervangt, of schrijf op waarom niemand dat doet.");
    }

    @Test
    @Tag("UC-032.A5")
    void saysAtTheFieldWhatIsWrongAndKeepsTheRest() {
        open("bellen/afwezig");
        days("2026-12-13", "2026-12-20");
        click("Afwezigheid opslaan");
        assertThat(date("Eerste dag").getErrorMessage())
                .isEqualTo("Er staat al een afwezigheid in die tijd: maandag 14 december 2026.");

        days("2026-12-20", "2026-12-13");
        click("Afwezigheid opslaan");
        assertThat(date("Laatste dag").getErrorMessage()).isEqualTo("Het einde ligt niet na het begin.");
        days("+20226-12-20", "+20226-12-20");
        click("Afwezigheid opslaan");
        assertThat(date("Eerste dag").getErrorMessage())
                .isEqualTo("Dat is meer dan 800 dagen vooruit. Klopt de datum?");
        assertThat(date("Laatste dag").getValue()).isEqualTo(LocalDate.parse("+20226-12-20"));
    }

    @Test
    @Tag("UC-032.A6")
    void saysWhatSomebodyElseChangedAndKeepsWhatWasTyped() {
        open("bellen/afwezig");
        click("Wijzigen");
        AbsenceLine line = absent.mine().getFirst();
        AbsenceDetails other = new AbsenceDetails(
                line.details().person(),
                line.details().from(),
                line.details().until().plusDays(1),
                Optional.empty(),
                "Van een ander");
        SignedIn.as("beheer", () -> keeping.change(line.id(), line.version(), other));
        _setValue(_get(_get(Dialog.class), TextField.class), "Van mij");
        click("Opslaan");
        assertThat(_find(_get(Dialog.class), Paragraph.class))
                .extracting(Paragraph::getText)
                .contains("Iemand anders heeft dit net gewijzigd. Nu staat er: maandag 14 december t/m dinsdag 15"
                        + " december 2026. ▲ Niemand vervangt: Van een ander. Sla je op, dan geldt wat jij hebt"
                        + " ingevuld.");

        click("Opslaan");
        assertThat(absent.mine().getFirst().details().nobodyBecause()).isEqualTo("Van mij");
    }

    @Test
    @Tag("UC-032.A8")
    @As("coordinator")
    void saysWhoHasNobodyNow() {
        open("bellen/afwezig");
        person("Mees Ter");
        chip("Vandaag");
        _setValue(_get(Checkbox.class), true);
        _setValue(_get(TextField.class, spec -> spec.withLabel("Niemand, want …")), "Er is niemand te vinden.");
        click("Afwezigheid opslaan");

        assertThat(_find(Paragraph.class))
                .extracting(Paragraph::getText)
                .contains("Let op: Mees Ter zou in die tijd iemand vervangen, en dat doet nu niemand: Anke Rust.");
        assertThat(rows())
                .anySatisfy(row -> assertThat(row).contains("✕ Mees Ter zou vervangen, maar is dan zelf ook afwezig"));
    }

    @Test
    @Tag("UC-032.A9")
    @As("balie")
    void saysWhoCanHelpWithoutAnOwnCard() {
        open("bellen/afwezig");

        assertThat(_find(Paragraph.class))
                .extracting(Paragraph::getText)
                .anyMatch(text -> text.startsWith("Er is nog geen kaart in Partners die van jou is."));
        assertThat(_find(DateField.class)).isEmpty();
        assertThat(rows()).isNotEmpty().allSatisfy(row -> assertThat(row).doesNotContain("neemt op"));
    }

    @Test
    @Tag("UC-032.BR1")
    @As("docent")
    void aTeacherSeesNobodyElse() {
        open("bellen/afwezig");

        assertThat(rows()).hasSize(1);
    }

    private static List<String> rows() {
        return _find(AbsenceRow.class).stream()
                .map(row -> row.getElement().getChild(0).getTextRecursively())
                .toList();
    }

    private static void person(String name) {
        @SuppressWarnings("unchecked")
        ComboBox<PersonChoice> field = _get(ComboBox.class, spec -> spec.withLabel("Wie"));
        _setValue(
                field,
                field.getListDataView()
                        .getItems()
                        .filter(choice -> choice.name().equals(name))
                        .findFirst()
                        .orElseThrow());
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<PersonChoice> standIn() {
        return _get(ComboBox.class, spec -> spec.withLabel("Wie vervangt?"));
    }

    private static void days(String first, String last) {
        _setValue(date("Eerste dag"), LocalDate.parse(first));
        _setValue(date("Laatste dag"), LocalDate.parse(last));
    }

    private static DateField date(String label) {
        return _get(DateField.class, spec -> spec.withLabel(label));
    }

    private static void chip(String text) {
        _click(_get(FilterChip.class, spec -> spec.withText(text)));
    }
}
