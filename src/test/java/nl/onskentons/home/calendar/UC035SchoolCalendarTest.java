package nl.onskentons.home.calendar;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Map;
import nl.onskentons.common.SchoolId;
import nl.onskentons.common.SearchSource.Hit;
import nl.onskentons.common.ui.DateField;
import nl.onskentons.home.SearchEverything;
import nl.onskentons.school.CalendarKeeping;
import nl.onskentons.school.CalendarLine;
import nl.onskentons.school.DayKind;
import nl.onskentons.school.OwnPeriodDetails;
import nl.onskentons.school.OwnPeriodRow;
import nl.onskentons.school.SchoolYear;
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

/** UC-035, see docs/use-cases/UC-035-school-calendar.md. */
@As("coordinator")
@Transactional
class UC035SchoolCalendarTest extends KaribuTest {

    @Autowired
    private CalendarKeeping keeping;

    @Autowired
    private Schools schools;

    @Autowired
    private SearchEverything everything;

    @Test
    @Tag("UC-035.main")
    void showsTheDaysOffOfThisYearInWords() {
        open("beheer/kalender");

        assertThat(listed())
                .contains(
                        "za 24 oktober t/m zo 1 november 2026"
                                + "Herfstvakantie, een week laterSchoolvakantieeigen, verplaatst"
                                + "Landelijk: za 17 oktober t/m zo 25 oktober 2026.",
                        "vrijdag 27 november 2026Studiedag veiligheidStudiedageigen",
                        "za 19 december 2026 t/m zo 3 januari 2027KerstvakantieSchoolvakantielandelijk",
                        "vrijdag 25 december 2026Eerste KerstdagFeestdaglandelijk",
                        "VoorjaarsvakantieSchoolvakantielandelijk advies");
        assertThat(_find(Paragraph.class))
                .extracting(Paragraph::getText)
                .contains("Landelijke vakanties voor regio Midden.");
    }

    @Test
    @Tag("UC-035.main")
    void addsAStudyDayAndTakesItBack() {
        open("beheer/kalender");
        clickNewest("Vrije dag toevoegen");
        fill("Sportdag team", "2026-12-15", "2026-12-15");
        clickNewest("Opslaan");
        assertThat(_find(Dialog.class)).isEmpty();
        assertThat(listed()).contains("dinsdag 15 december 2026Sportdag teamStudiedageigen");

        clickNewest("Ongedaan maken");
        assertThat(listed()).doesNotContain("Sportdag team");
    }

    @Test
    @Tag("UC-035.main")
    void findsThePageInTheSearchOverEverything() {
        assertThat(everything.search("kalen").stream().flatMap(group -> group.hits().stream()))
                .extracting(Hit::title)
                .contains("Kalender");
    }

    @Test
    @Tag("UC-035.A1")
    void movesANationalHolidayAndPutsItBack() {
        open("beheer/kalender?jaar=2027-2028");
        _click(button("Verplaatsen: Herfstvakantie"));
        _setValue(date("Eerste dag"), LocalDate.parse("2027-10-23"));
        _setValue(date("Laatste dag"), LocalDate.parse("2027-10-31"));
        clickNewest("Opslaan");
        assertThat(listed()).contains("Landelijk: za 16 oktober t/m zo 24 oktober 2027.");

        _click(button("Landelijke dagen terugzetten: Herfstvakantie"));
        assertThat(listed())
                .contains("za 16 oktober t/m zo 24 oktober 2027Herfstvakantie")
                .doesNotContain("verplaatst");

        clickNewest("Ongedaan maken");
        assertThat(listed()).contains("verplaatst");
    }

    @Test
    @Tag("UC-035.A2")
    void changesAndTakesItBack() {
        open("beheer/kalender");
        _click(button("Wijzigen: Studiedag veiligheid"));
        _setValue(_get(TextField.class, spec -> spec.withLabel("Hoe heet het?")), "Studiedag zorg");
        clickNewest("Opslaan");
        assertThat(listed()).contains("Studiedag zorg");

        clickNewest("Ongedaan maken");
        assertThat(listed()).contains("Studiedag veiligheid").doesNotContain("Studiedag zorg");
    }

    @Test
    @Tag("UC-035.A3")
    void addsGoodFridayInOneGo() {
        open("beheer/kalender");
        clickNewest("Goede Vrijdag toevoegen");
        clickNewest("Opslaan");

        assertThat(listed()).contains("vrijdag 26 maart 2027Goede VrijdagSchoolvakantieeigen");
        assertThat(_find(Button.class, spec -> spec.withText("Goede Vrijdag toevoegen")))
                .isEmpty();
    }

    @Test
    @Tag("UC-035.A4")
    void saysThatTheNationalHolidaysAreNotKnownYet() {
        open("beheer/kalender?jaar=2029-2030");

        assertThat(_find(Paragraph.class))
                .extracting(Paragraph::getText)
                .contains("De landelijke vakanties van 2029-2030 zijn hier nog niet bekend. Voeg ze zelf toe.");
        assertThat(listed()).contains("Eerste Kerstdag");
    }

    @Test
    @Tag("UC-035.main")
    void showsThisYearWhenTheAddressNamesNone() {
        open("beheer/kalender?jaar=verzonnen&school=verzonnen");

        assertThat(_get(Select.class, spec -> spec.withLabel("Schooljaar")).getValue())
                .isEqualTo(new SchoolYear(2026));
    }

    @ParameterizedTest
    @Tag("UC-035.A5")
    @CsvSource(delimiter = '|', textBlock = """
                    ''      | 2026-12-15   | 2026-12-15   | Hoe heet het? | Vul in hoe het heet.
                    Sport   |              | 2026-12-15   | Eerste dag    | Kies de eerste dag.
                    Sport   | 2026-12-15   | 2026-12-14   | Laatste dag   | De laatste dag is voor de eerste dag.
                    Sport   | 2026-12-15   | 2027-03-15   | Laatste dag   | Dit is langer dan 10 weken. Klopt de laatste dag?
                    Sport   | 2026-11-26   | 2026-11-27   | Eerste dag    | Dan is er al iets van de school zelf: Studiedag veiligheid.
                    Sport   | +20226-12-15 | +20226-12-15 | Eerste dag    | Het jaar 20226 is ver weg. Kies een dag binnen 6 jaar van vandaag.
                    """)
    void saysAtTheFieldWhatIsWrongAndKeepsTheRest(
            String name, String first, String last, String label, String message) {
        open("beheer/kalender");
        clickNewest("Vrije dag toevoegen");
        fill(name, first, last);
        clickNewest("Opslaan");

        String said = label.equals("Hoe heet het?")
                ? _get(TextField.class, spec -> spec.withLabel(label)).getErrorMessage()
                : date(label).getErrorMessage();
        assertThat(said).isEqualTo(message);
        assertThat(date("Laatste dag").getValue()).isEqualTo(LocalDate.parse(last));
    }

    @Test
    @Tag("UC-035.A5")
    void saysEverythingThatIsMissingAtOnce() {
        open("beheer/kalender");
        clickNewest("Vrije dag toevoegen");
        clickNewest("Opslaan");

        assertThat(_get(TextField.class, spec -> spec.withLabel("Hoe heet het?"))
                        .getErrorMessage())
                .isEqualTo("Vul in hoe het heet.");
        assertThat(date("Eerste dag").getErrorMessage()).isEqualTo("Kies de eerste dag.");
        assertThat(date("Laatste dag").getErrorMessage()).isEqualTo("Kies de laatste dag.");
    }

    @Test
    @Tag("UC-035.A6")
    void showsWhatSomebodyElseChangedAndKeepsWhatWasTyped() {
        open("beheer/kalender");
        _click(button("Wijzigen: Studiedag veiligheid"));
        _setValue(_get(TextField.class, spec -> spec.withLabel("Hoe heet het?")), "Van mij");
        SignedIn.as("beheer", () -> {
            OwnPeriodRow row = safetyDay();
            LocalDate day = LocalDate.parse("2026-11-26");
            return keeping.change(
                    north(),
                    row.id(),
                    row.version(),
                    new OwnPeriodDetails(DayKind.STUDY_DAY, "Van een ander", day, day, null));
        });
        clickNewest("Opslaan");

        assertThat(_find(Paragraph.class))
                .anySatisfy(line -> assertThat(line.getText())
                        .contains("Bea Heer heeft dit op 24 november om", "Van een ander, Studiedag, donderdag 26"));
        clickNewest("Opslaan");
        assertThat(listed()).contains("vrijdag 27 november 2026Van mij").doesNotContain("Van een ander");
    }

    @Test
    @Tag("UC-035.A6")
    void addsAgainWhatSomebodyElseRemoved() {
        open("beheer/kalender");
        _click(button("Wijzigen: Studiedag veiligheid"));
        SignedIn.as("beheer", () -> {
            OwnPeriodRow row = safetyDay();
            return keeping.remove(north(), row.id(), row.version());
        });
        clickNewest("Opslaan");
        clickNewest("Opslaan");

        assertThat(listed()).contains("Studiedag veiligheid");
    }

    @Test
    @As("beheer")
    @Tag("UC-035.A7")
    void choosesASchoolAndPutsItInTheAddress() {
        SchoolId south = schools.names().entrySet().stream()
                .filter(each -> each.getValue().equals("Voorbeeldschool, locatie Zuid"))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
        open("beheer/kalender?school=" + south);

        assertThat(_find(Paragraph.class))
                .extracting(Paragraph::getText)
                .contains("Landelijke vakanties voor regio Zuid.");
        assertThat(listed()).doesNotContain("Studiedag veiligheid");
    }

    private OwnPeriodRow safetyDay() {
        return keeping.of(north(), new SchoolYear(2026)).lines().stream()
                .map(CalendarLine::ownPeriod)
                .flatMap(own -> own.stream())
                .filter(row -> row.details().name().equals("Studiedag veiligheid"))
                .findFirst()
                .orElseThrow();
    }

    private SchoolId north() {
        return schools.names().entrySet().stream()
                .filter(each -> each.getValue().equals("Voorbeeldschool, locatie Noord"))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }

    private static void clickNewest(String text) {
        // The notice before it may still be on its way out.
        _click(_find(Button.class, spec -> spec.withText(text)).getLast());
    }

    private static void fill(String name, String first, String last) {
        _setValue(_get(TextField.class, spec -> spec.withLabel("Hoe heet het?")), name);
        _setValue(date("Laatste dag"), LocalDate.parse(last));
        if (first != null) {
            _setValue(date("Eerste dag"), LocalDate.parse(first));
        }
    }

    private static DateField date(String label) {
        return _get(DateField.class, spec -> spec.withLabel(label));
    }

    private static String listed() {
        return _get(CalendarList.class).getElement().getTextRecursively();
    }
}
