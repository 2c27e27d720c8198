package nl.onskentons.surveillance.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import nl.onskentons.access.CurrentUser;
import nl.onskentons.common.SchoolId;
import nl.onskentons.common.ui.DateField;
import nl.onskentons.surveillance.PoliceVisitKeeping;
import nl.onskentons.surveillance.PoliceVisits;
import nl.onskentons.surveillance.VisitDetails;
import nl.onskentons.surveillance.VisitId;
import nl.onskentons.surveillance.VisitLine;
import nl.onskentons.surveillance.VisitState;
import nl.onskentons.testing.As;
import nl.onskentons.testing.KaribuTest;
import nl.onskentons.testing.SignedIn;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** UC-043, see docs/use-cases/UC-043-police-visits.md. */
@As("coordinator")
@Transactional
class UC043PoliceVisitsTest extends KaribuTest {

    private static final String PAGE = "toezicht/bezoeken";
    private static final LocalDate TODAY = LocalDate.parse("2026-11-24");

    @Autowired
    private PoliceVisits visits;

    @Autowired
    private PoliceVisitKeeping keeping;

    @Autowired
    private CurrentUser currentUser;

    @Test
    @Tag("UC-043.main")
    void showsWhoComesNextAndTheVisitsOfTheMonth() {
        open(PAGE);

        assertThat(text()).contains("Eerstvolgende bezoekvandaag om 10.15 uur");
        assertThat(rows())
                .anySatisfy(row -> assertThat(row).contains("di 3 nov", "Sam Voorbeeld", "geweest"))
                .anySatisfy(row -> assertThat(row).contains("wo 18 nov", "was niet gepland", "koffie in de aula"));
        assertThat(text()).contains("Dit kwartaal: 9 gepland, 5 keer geweest, 1 keer niet gekomen.");
    }

    @Test
    @Tag("UC-043.main")
    void plansAVisit() {
        open(PAGE);
        click("Bezoek plannen");
        _setValue(_get(DateField.class, spec -> spec.withLabel("Dag")), LocalDate.parse("2026-12-02"));
        _setValue(_get(TimePicker.class), LocalTime.of(12, 30));
        _setValue(_get(TextField.class, spec -> spec.withLabel("Opmerking")), "Loopt mee in de pauze.");
        click("Opslaan");

        _assertNone(Dialog.class);
        assertThat(notice()).isEqualTo("Opgeslagen: bezoek op woensdag 2 december om 12.30 uur.");
        open(PAGE + "?maand=2026-12");
        assertThat(rows())
                .anySatisfy(row -> assertThat(row)
                        .contains("wo 2 dec", "12.30 uur", "Politie, basisteam Voorbeeldstad", "Loopt mee", "gepland"));
    }

    @Test
    @Tag("UC-043.A1")
    @As("balie")
    void writesDownInTwoActionsThatSomebodyJustCameBy() {
        open(PAGE);
        int before = rows().size();
        click("De wijkagent liep net binnen");
        click("Opslaan");

        assertThat(rows()).hasSize(before + 1);
        assertThat(rows())
                .anySatisfy(row -> assertThat(row)
                        // The clock of the tests runs on.
                        .containsPattern("di 24 nov\\d{1,2}\\.\\d{2} uur")
                        .contains("basisteam Voorbeeldstad", "geweest", "was niet gepland"));
    }

    @Test
    @Tag("UC-043.A2")
    void plansEveryWeekUntilADayAndTakesThatBackAtOnce() {
        open(PAGE);
        click("Bezoek plannen");
        _setValue(_get(DateField.class, spec -> spec.withLabel("Dag")), LocalDate.parse("2026-12-16"));
        _setValue(checkbox("Elke week op woensdag"), true);
        _setValue(_get(DateField.class, spec -> spec.withLabel("Tot en met")), LocalDate.parse("2027-01-13"));
        click("Opslaan");
        assertThat(notice())
                .isEqualTo("Opgeslagen: bezoek op woensdag 16 december en daarna elke week, 3 keer."
                        + " Overgeslagen omdat de school dicht is: wo 23 dec, wo 30 dec.");
        assertThat(days("2027-01")).contains(LocalDate.parse("2027-01-06"), LocalDate.parse("2027-01-13"));

        click("Ongedaan maken");
        assertThat(days("2027-01")).doesNotContain(LocalDate.parse("2027-01-06"), LocalDate.parse("2027-01-13"));
        assertThat(days("2026-12")).doesNotContain(LocalDate.parse("2026-12-16"));
    }

    @Test
    @Tag("UC-043.A3")
    void asksWhetherSomebodyCame() {
        open(PAGE);
        assertThat(text()).contains("Is er iemand geweest?di 17 nov");
        press("Is geweest: dinsdag 17 november om 10.15 uur");

        assertThat(text()).doesNotContain("Is er iemand geweest?");
        assertThat(rows()).anySatisfy(row -> assertThat(row).contains("di 17 nov", "geweest"));

        click("Ongedaan maken");
        assertThat(text()).contains("Is er iemand geweest?di 17 nov");
    }

    @Test
    @Tag("UC-043.A3")
    void saysThatNobodyCameAndTakesThatBackLater() {
        open(PAGE);
        press("Niet gekomen: dinsdag 17 november om 10.15 uur");
        assertThat(notice()).isEqualTo("dinsdag 17 november om 10.15 uur: niet gekomen.");

        open(PAGE);
        press("Toch niet: dinsdag 17 november om 10.15 uur");
        assertThat(text()).contains("Is er iemand geweest?di 17 nov");
    }

    @Test
    @Tag("UC-043.A4")
    void warnsOnADayOffAndStillPlans() {
        open(PAGE);
        click("Bezoek plannen");
        DateField day = _get(DateField.class, spec -> spec.withLabel("Dag"));
        assertThat(dialog()).doesNotContain("school dicht");
        _setValue(day, LocalDate.parse("2026-12-22"));
        assertThat(dialog()).contains("Op dinsdag 22 december is de school dicht: Kerstvakantie.");
        click("Opslaan");

        open(PAGE + "?maand=2026-12");
        assertThat(rows()).anySatisfy(row -> assertThat(row).contains("di 22 dec", "school dicht: Kerstvakantie"));
    }

    @Test
    @Tag("UC-043.A5")
    void namesSomebodyOnlyWithTheirLeave() {
        open(PAGE);
        click("Bezoek plannen");
        TextField officer = _get(TextField.class, spec -> spec.withLabel("Naam van de agent"));
        _setValue(officer, "Joep Jeugd");
        click("Opslaan");
        assertThat(message(checkbox("Deze persoon vindt het goed dat de naam er staat")))
                .isEqualTo(
                        "Zet een naam er alleen bij als die persoon dat goed vindt. Vink dat aan, of maak de naam leeg.");

        _setValue(checkbox("Deze persoon vindt het goed dat de naam er staat"), true);
        click("Opslaan");
        _assertNone(Dialog.class);
        assertThat(rows()).anySatisfy(row -> assertThat(row).contains("Joep Jeugd · Politie"));
    }

    @Test
    @Tag("UC-043.A5")
    @As("wijkagent")
    void thePoliceSayThemselvesWhetherTheirNameIsShown() {
        open(PAGE);
        click("Bezoek plannen");
        assertThat(_find(TextField.class, spec -> spec.withLabel("Naam van de agent")))
                .isEmpty();
        click("Opslaan");
        assertThat(planned()).extracting(visit -> visit.details().officer()).contains("");

        click("Bezoek plannen");
        _setValue(checkbox("De naam Sam Voorbeeld mag erbij staan"), true);
        _setValue(_get(DateField.class, spec -> spec.withLabel("Dag")), TODAY.plusDays(1));
        click("Opslaan");
        assertThat(planned())
                .filteredOn(visit -> visit.day().equals(TODAY.plusDays(1)))
                .extracting(visit -> visit.details().officer())
                .containsExactly("Sam Voorbeeld");
    }

    @Test
    @Tag("UC-043.A6")
    void saysAllThatIsWrongAtOnce() {
        open(PAGE);
        click("Bezoek plannen");
        _setValue(_get(DateField.class, spec -> spec.withLabel("Dag")), TODAY.minusDays(1));
        _setValue(checkbox("Elke week op maandag"), true);
        _setValue(_get(DateField.class, spec -> spec.withLabel("Tot en met")), TODAY.plusWeeks(30));
        click("Opslaan");

        assertThat(message(_get(DateField.class, spec -> spec.withLabel("Dag"))))
                .isEqualTo("Deze dag is al geweest. Leg een bezoek dat er was vast met de knop bovenaan.");
        assertThat(message(_get(DateField.class, spec -> spec.withLabel("Tot en met"))))
                .isEqualTo("Dit zijn 31 weken. In één keer kun je er 26 plannen.");
    }

    @ParameterizedTest(name = "A6: {1}")
    @Tag("UC-043.A6")
    @CsvSource({"x, Dit is te lang: 201 tekens. Er passen er 200.", "12345678, Dit lijkt over een leerling te gaan"})
    void refusesANoteThatIsTooLongOrAboutAPupil(String note, String answer) {
        open(PAGE);
        click("De wijkagent liep net binnen");
        _setValue(
                _get(TextField.class, spec -> spec.withLabel("Opmerking")), note.equals("x") ? "x".repeat(201) : note);
        click("Opslaan");

        assertThat(message(_get(TextField.class, spec -> spec.withLabel("Opmerking"))))
                .startsWith(answer);
    }

    @Test
    @Tag("UC-043.A7")
    void removesAndTakesItBack() {
        VisitLine visit = plan(TODAY.plusDays(1));
        open(PAGE + "?bezoek=" + visit.id());
        press("Bezoek van woensdag 25 november wijzigen");
        click("Weghalen");
        assertThat(visits.find(visit.id())).isEmpty();

        click("Ongedaan maken");
        assertThat(visits.find(visit.id())).map(VisitLine::details).contains(visit.details());
    }

    @Test
    @Tag("UC-043.A8")
    void showsWhatSomebodyElseSavedMeanwhile() {
        VisitLine visit = plan(TODAY.plusDays(1));
        open(PAGE + "?bezoek=" + visit.id());
        press("Bezoek van woensdag 25 november wijzigen");
        SignedIn.as(
                "beheer",
                () -> keeping.change(
                        visit.id(), visit.version(), visit.details().withNote("Komt te voet.")));
        _setValue(_get(TextField.class, spec -> spec.withLabel("Opmerking")), "Komt met de fiets.");
        click("Opslaan");
        assertThat(dialog()).contains("Bea Heer heeft dit", "Opmerking: Komt te voet.");

        click("Opslaan");
        assertThat(visits.find(visit.id()).map(VisitLine::details).map(VisitDetails::note))
                .contains("Komt met de fiets.");
    }

    @Test
    @Tag("UC-043.A9")
    void decidesWhatParentsRead() {
        open(PAGE);
        assertThat(text()).contains("Zo lezen ouders hetDeze maand loopt de wijkagent vier keer binnen.");
        _setValue(checkbox("Ouders mogen dit lezen"), false);
        assertThat(visits.month(school(), YearMonth.of(2026, 11)).published()).isFalse();

        click("Ongedaan maken");
        assertThat(visits.month(school(), YearMonth.of(2026, 11)).published()).isTrue();
        open(PAGE + "?maand=2026-10");
        assertThat(text()).contains("In oktober liep de wijkagent");
    }

    @Test
    @Tag("UC-043.BR1")
    @As("docent")
    void readersPlanAndTickNothing() {
        open(PAGE);

        assertThat(_find(Button.class, spec -> spec.withText("Bezoek plannen"))).isEmpty();
        assertThat(_find(Button.class, spec -> spec.withText("Is geweest"))).isEmpty();
        assertThat(text()).contains("Ouders kunnen dit lezen.");
        assertThat(rows()).anySatisfy(row -> assertThat(row).contains("di 17 nov", "gepland"));
    }

    @Test
    @Tag("UC-043.BR1")
    @As("partner")
    void otherPartnersDoNotSeeIt() {
        open(PAGE);

        assertThat(_find(VisitsView.class)).isEmpty();
    }

    @Test
    void keepsTheMonthInTheAddressAndShowsTheVisitThatALinkIsAbout() {
        VisitLine visit = plan(LocalDate.parse("2027-02-02"));
        open(PAGE + "?bezoek=" + visit.id());
        assertThat(_get(H2.class, spec -> spec.withText("februari 2027")).isVisible())
                .isTrue();
        assertThat(_find(VisitRow.class).stream().filter(row -> row.hasClassName("on")))
                .extracting(row -> row.visit().id())
                .containsExactly(visit.id());

        open(PAGE + "?maand=2027-03");
        assertThat(text()).contains("In maart 2027 staat er geen bezoek.");
        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPathWithQueryParameters())
                .isEqualTo(PAGE + "?maand=2027-03");
    }

    private VisitLine plan(LocalDate day) {
        return keeping.plan(VisitId.random(), school(), VisitDetails.on(day), Optional.empty())
                .first();
    }

    private List<VisitLine> planned() {
        return currentUser.require().schools().stream()
                .flatMap(school -> visits.month(school, YearMonth.of(2026, 11)).visits().stream())
                .filter(visit -> visit.state() == VisitState.PLANNED)
                .toList();
    }

    private List<LocalDate> days(String month) {
        return visits.month(school(), YearMonth.parse(month)).visits().stream()
                .map(VisitLine::day)
                .filter(day -> day.getDayOfWeek() == DayOfWeek.WEDNESDAY)
                .toList();
    }

    private SchoolId school() {
        return currentUser.require().schools().iterator().next();
    }

    private static Checkbox checkbox(String label) {
        return _get(Checkbox.class, spec -> spec.withLabel(label));
    }

    private static String message(Component field) {
        HasValidation validated = (HasValidation) field;
        return validated.isInvalid() ? validated.getErrorMessage() : "";
    }

    private static void press(String name) {
        _click(button(name));
    }

    private static String notice() {
        return _find(Notification.class)
                .getLast()
                .getElement()
                .getTextRecursively()
                .replace("Ongedaan maken", "");
    }

    private static String dialog() {
        return _get(Dialog.class).getElement().getTextRecursively();
    }

    private static String text() {
        return _get(VisitsView.class).getElement().getTextRecursively();
    }

    private static List<String> rows() {
        return _find(VisitRow.class).stream()
                .map(row -> row.getElement().getTextRecursively())
                .toList();
    }
}
