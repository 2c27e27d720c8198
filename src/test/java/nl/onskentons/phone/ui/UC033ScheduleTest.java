package nl.onskentons.phone.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import nl.onskentons.common.SchoolId;
import nl.onskentons.common.ui.DateField;
import nl.onskentons.common.ui.HoursField;
import nl.onskentons.directory.CardChoice;
import nl.onskentons.directory.Directory;
import nl.onskentons.directory.EntryFilter;
import nl.onskentons.directory.EntryId;
import nl.onskentons.phone.CallTopics;
import nl.onskentons.phone.RosterDetails;
import nl.onskentons.phone.RosterKeeping;
import nl.onskentons.phone.RosterLine;
import nl.onskentons.phone.RuleDetails;
import nl.onskentons.phone.RuleKeeping;
import nl.onskentons.phone.RuleLine;
import nl.onskentons.phone.TopicId;
import nl.onskentons.phone.Topics;
import nl.onskentons.phone.schedule.DaysServed;
import nl.onskentons.school.Schools;
import nl.onskentons.testing.As;
import nl.onskentons.testing.KaribuTest;
import nl.onskentons.testing.SignedIn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** UC-033, see docs/use-cases/UC-033-schedule.md. */
@As("coordinator")
@Transactional
class UC033ScheduleTest extends KaribuTest {

    private static final String PAGE = "bellen/rooster";

    @Autowired
    private CallTopics topics;

    @Autowired
    private RuleKeeping rules;

    @Autowired
    private RosterKeeping rosters;

    @Autowired
    private Directory directory;

    @Autowired
    private Schools schools;

    @Autowired
    private EntityManager database;

    private SchoolId north = SchoolId.random();

    @BeforeEach
    void findTheSchool() {
        north = SignedIn.as("beheer", () -> Topics.north(schools));
    }

    @Test
    @Tag("UC-033.main")
    void showsTheWeekWithWhoIsThereWhenAndWhereNobodyIs() {
        open(PAGE + "?week=2026-W48");

        assertThat(texts(H2.class)).contains("Week 48: 23 t/m 29 november 2026");
        assertThat(shown())
                .contains("ma 23 nov", "Studiedag veiligheid", "8–12 uurCoby Voorbeeld", "16.30–17 uurniemand")
                .contains("8–9 uurniemand, zo bedoeld")
                .doesNotContain("Dan is er voor geen enkel onderwerp iemand");
    }

    @Test
    @Tag("UC-033.main")
    void goesToOtherWeeksByLinksThatKeepTheRest() {
        open(PAGE + "?week=2026-W53&zoek=verzuim");

        assertThat(link("Volgende week")).contains("week=2027-W01", "zoek=verzuim");
        assertThat(link("Vorige week")).contains("week=2026-W52", "zoek=verzuim");
        assertThat(link("Deze week")).isEqualTo("bellen/rooster?zoek=verzuim");
        assertThat(shown()).contains("Kerstvakantie", "rooster Kerstvakantie");
    }

    @Test
    @As("wijkagent")
    void offersNoWeekThatMayNotBeSeen() {
        open(PAGE);

        assertThat(_find(Anchor.class, spec -> spec.withText("Vorige week"))).isEmpty();
        assertThat(link("Volgende week")).contains("week=2026-W49");
    }

    @Test
    void forgetsTheGapsOfHoursThatWereChangedMeanwhile() {
        startRoster("Toetsweek", "2027-01-25", "2027-01-29", "8-16");
        assertThat(_find(GapList.class)).hasSize(1);
        Element rows = _get(DutyRow.class).getElement().getParent();
        rows.getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(rows, "change", JacksonUtils.createObjectNode()));

        assertThat(_find(GapList.class)).isEmpty();
        assertThat(_find(Checkbox.class, spec -> spec.withLabel("Dat weten we, het is zo bedoeld")))
                .isEmpty();
    }

    @Test
    @Tag("UC-033.main")
    void showsThisWeekWhenTheAddressNamesNoWeekThatExists() {
        open(PAGE + "?week=2026-W77&onderwerp=x&dag=9");

        assertThat(texts(H2.class)).contains("Week 48: 23 t/m 29 november 2026");
    }

    @Test
    @Tag("UC-033.A1")
    void addsSomebodyWithTheHoursOfTheirCardAndTakesItBack() {
        open(about("Diefstal"));
        click("Iemand toevoegen");
        choosePerson("Bas Lie");
        assertThat(_get(HoursField.class).pattern().times()).hasSize(5);
        click("Opslaan");

        _assertNone(Dialog.class);
        assertThat(panel()).contains("Bas Lie", "ma t/m vr 7.45–12.45");

        click("Ongedaan maken");
        assertThat(panel()).doesNotContain("Bas Lie");
    }

    @Test
    @Tag("UC-033.A2")
    void saysAllThatIsWrongAtOnceAtTheFields() {
        open(about("Diefstal"));
        click("Iemand toevoegen");
        hours().getFirst().setValue("22-6");
        _setValue(date("Vanaf"), LocalDate.parse("2027-02-01"));
        _setValue(date("Tot en met"), LocalDate.parse("2027-01-01"));
        click("Opslaan");

        assertThat(_get(ComboBox.class).getErrorMessage()).isEqualTo("Kies wie het is.");
        assertThat(hours().getFirst().getErrorMessage())
                .isEqualTo("De eindtijd ligt niet na de begintijd. Werk je na middernacht door? Schrijf 22-24, en de"
                        + " volgende dag 0-6.");
        assertThat(date("Tot en met").getErrorMessage()).isEqualTo("De laatste dag ligt voor de eerste.");
        assertThat(_find(Dialog.class)).hasSize(1);
    }

    @Test
    @Tag("UC-033.A3")
    void keepsWhatWasTypedWhenSomebodyElseWasFirstAndShowsWhatTheyChanged() {
        RuleLine con = rule("Diefstal", "Con Cierge");
        open(about("Diefstal"));
        button("Con Cierge wijzigen").click();
        hours().getFirst().setValue("9-10");
        RuleDetails old = con.details();
        rules.change(
                con.id(),
                con.version(),
                new RuleDetails(old.person(), old.hours(), DaysServed.EVERY_DAY, old.validity()));
        flush();
        click("Opslaan");

        assertThat(_get(Dialog.class).getElement().getTextRecursively())
                .contains("Iemand anders heeft dit net gewijzigd", "Welke dagen: Elke dag, ook op feestdagen");
        assertThat(hours().getFirst().getValue()).isEqualTo("9-10");
        click("Opslaan");
        assertThat(panel()).contains("ma 9–10");
    }

    @Test
    @Tag("UC-033.A4")
    void callsSomebodyEarlierAndTakesSomebodyOff() {
        open(about("Diefstal"));
        button("Vic Veilig omhoog").click();
        assertThat(panel().indexOf("Vic Veilig")).isLessThan(panel().indexOf("Con Cierge"));

        button("Vic Veilig weghalen").click();
        assertThat(panel()).doesNotContain("Vic Veilig");
        click("Ongedaan maken");
        assertThat(panel().indexOf("Vic Veilig")).isLessThan(panel().indexOf("Con Cierge"));
    }

    @Test
    @Tag("UC-033.A5")
    void saysOfAGapThatItIsIntendedAndTakesItBack() {
        open(about("Diefstal"));
        button("Zo bedoeld: dinsdag 16.30–17").click();
        assertThat(panel()).contains("Dan hoeft er niemand te zijn").contains("dinsdag 16.30–17");

        button("Toch wel: dinsdag 16.30–17").click();
        assertThat(panel()).doesNotContain("Dan hoeft er niemand te zijn");
    }

    @Test
    @Tag("UC-033.A6")
    void changesTheOpenHours() {
        open(PAGE);
        click("Openingstijden");
        hours().forEach(field -> field.setValue(""));
        click("Opslaan");
        assertThat(_get(HoursField.class).getErrorMessage())
                .isEqualTo("Vul uren in. Zonder uren ziet niemand een gat.");

        hours().get(1).setValue("9-10");
        click("Opslaan");
        assertThat(shown()).doesNotContain("16.30–17 uurniemand");
    }

    @Test
    @Tag("UC-033.A7")
    void warnsWhenNobodyIsThereForAnything() {
        makeRoster("Kort rooster", "2027-01-25", "2027-01-26", "8-16");
        open(PAGE + "?week=2027-W04");

        assertThat(shown())
                .contains("Dan is er voor geen enkel onderwerp iemand: maandag 25 januari 16–17 uur,"
                        + " dinsdag 26 januari 8–17 uur.");
    }

    @Test
    @Tag("UC-033.A8")
    void makesARosterOnlyWhenItsGapsAreKnown() {
        makeRoster("Toetsweek", "2027-01-25", "2027-01-26", "8-16");

        assertThat(rosters.of(north)).extracting(line -> line.details().name()).contains("Toetsweek");
        assertThat(_get(RostersView.class).getElement().getTextRecursively())
                .contains("Toetsweek", "Alle andere onderwerpen: Leo Ding, ma 8–16", "Dat is zo bedoeld.");

        click("Ongedaan maken");
        assertThat(rosters.of(north)).extracting(line -> line.details().name()).doesNotContain("Toetsweek");
    }

    @Test
    @Tag("UC-033.A8")
    void proposesTheNextHolidayWithoutARosterAndRefusesAllAtOnce() {
        open(PAGE + "/tijdelijk");
        click("Tijdelijk rooster maken");
        assertThat(date("Eerste dag").getValue()).isAfter(LocalDate.parse("2027-01-03"));

        _setValue(_get(TextField.class, spec -> spec.withLabel("Naam")), " ");
        _setValue(date("Laatste dag"), LocalDate.parse("2027-01-01"));
        click("Opslaan");
        assertThat(_get(TextField.class, spec -> spec.withLabel("Naam")).getErrorMessage())
                .isEqualTo("Geef een naam van hooguit 80 tekens.");
        assertThat(date("Laatste dag").getErrorMessage()).isEqualTo("De laatste dag ligt voor de eerste.");
        assertThat(_get(ComboBox.class).getErrorMessage()).isEqualTo("Kies wie het is.");
        assertThat(_get(HoursField.class).getErrorMessage()).isEqualTo("Geef iedereen uren.");
    }

    @Test
    @Tag("UC-033.A9")
    void keepsWhatWasTypedOfARosterThatSomebodyElseChanged() {
        RosterLine christmas = rosters.of(north).stream()
                .filter(line -> line.details().name().equals("Kerstvakantie"))
                .findFirst()
                .orElseThrow();
        open(PAGE + "/tijdelijk");
        button("Kerstvakantie wijzigen").click();
        _setValue(_get(TextField.class, spec -> spec.withLabel("Naam")), "Kerst");
        RosterDetails old = christmas.details();
        SignedIn.as(
                "beheer",
                () -> rosters.change(
                        christmas.id(),
                        christmas.version(),
                        new RosterDetails("Winter", old.period(), old.duties(), true)));
        flush();
        click("Opslaan");

        assertThat(_get(Dialog.class).getElement().getTextRecursively())
                .contains("Bea Heer heeft dit op 24 november om", "Naam: Winter");
        click("Opslaan");
        assertThat(rosters.find(christmas.id()).orElseThrow().details().name()).isEqualTo("Kerst");
    }

    @Test
    @As("wijkagent")
    @Tag("UC-033.A10")
    void letsThePoliceReadAllAndChangeTheirOwnHoursOnly() {
        open(about("Overlast buiten"));

        assertThat(panel()).contains("Sam Voorbeeld", "Bram Boa");
        assertThat(names()).contains("Sam Voorbeeld wijzigen").doesNotContain("Bram Boa wijzigen");
        assertThat(texts(Button.class)).contains("Mezelf toevoegen").doesNotContain("Iemand toevoegen");
        _assertNone(PeopleNotToCall.class);

        open(PAGE + "/tijdelijk");
        assertThat(_find(Button.class, spec -> spec.withText("Tijdelijk rooster maken")))
                .isEmpty();
    }

    private void startRoster(String name, String first, String last, String monday) {
        open(PAGE + "/tijdelijk");
        click("Tijdelijk rooster maken");
        _setValue(_get(TextField.class, spec -> spec.withLabel("Naam")), name);
        _setValue(date("Eerste dag"), LocalDate.parse(first));
        _setValue(date("Laatste dag"), LocalDate.parse(last));
        choosePerson("Leo Ding");
        hours().forEach(field -> field.setValue(""));
        hours().getFirst().setValue(monday);
        click("Opslaan");
    }

    private void makeRoster(String name, String first, String last, String monday) {
        startRoster(name, first, last, monday);
        Checkbox known = _get(Checkbox.class, spec -> spec.withLabel("Dat weten we, het is zo bedoeld"));
        assertThat(known.getErrorMessage()).startsWith("Op sommige uren is er niemand.");
        assertThat(_get(GapList.class).getElement().getTextRecursively())
                .contains("Dan is er helemaal niemand", "maandag 25 januari 16–17 uur");
        _setValue(known, true);
        click("Opslaan");
        _assertNone(Dialog.class);
        flush();
    }

    private void flush() {
        database.flush();
        database.clear();
    }

    private String about(String topic) {
        return PAGE + "?week=2026-W48&onderwerp=" + topic(topic).value();
    }

    private TopicId topic(String name) {
        return topics.of(Set.of(north)).stream()
                .filter(line -> line.name().equals(name))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private RuleLine rule(String topic, String name) {
        EntryId id = person(name).id();
        return rules.of(topic(topic)).stream()
                .filter(line -> line.details().person().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private CardChoice person(String name) {
        return CardChoice.of(
                directory,
                directory
                        .find(EntryFilter.all(Set.of(north)).withText(name), 0, 1)
                        .rows()
                        .getFirst()
                        .id());
    }

    @SuppressWarnings("unchecked")
    private void choosePerson(String name) {
        ComboBox<CardChoice> field = _get(ComboBox.class);
        _setValue(field, person(name));
    }

    private static List<TextField> hours() {
        return _find(_get(HoursField.class), TextField.class, spec -> {});
    }

    private static DateField date(String label) {
        return _get(DateField.class, spec -> spec.withLabel(label));
    }

    private static String shown() {
        return _get(ScheduleView.class).getElement().getTextRecursively();
    }

    private static String panel() {
        return _get(TopicPanel.class).getElement().getTextRecursively();
    }

    private static List<String> names() {
        return _find(Button.class).stream()
                .map(button -> button.getAriaLabel().orElse(""))
                .toList();
    }

    private static <C extends Component> List<String> texts(Class<C> type) {
        return _find(type).stream()
                .map(each -> Objects.requireNonNullElse(each.getElement().getText(), ""))
                .toList();
    }

    private static String link(String text) {
        return _get(Anchor.class, spec -> spec.withText(text)).getHref();
    }
}
