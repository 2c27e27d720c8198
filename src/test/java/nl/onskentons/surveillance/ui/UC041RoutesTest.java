package nl.onskentons.surveillance.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import nl.onskentons.school.Schools;
import nl.onskentons.surveillance.HotspotRow;
import nl.onskentons.surveillance.RouteLine;
import nl.onskentons.surveillance.RoutePlan;
import nl.onskentons.surveillance.Routes;
import nl.onskentons.testing.As;
import nl.onskentons.testing.ExampleSchools;
import nl.onskentons.testing.KaribuTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** UC-041, see docs/use-cases/UC-041-keep-routes.md. */
@As("balie")
@Transactional
class UC041RoutesTest extends KaribuTest {

    private static final String PAGE = "toezicht/routes";

    @Autowired
    private Routes routes;

    @Autowired
    private Schools schools;

    @Test
    @Tag("UC-041.main")
    void showsTheOrderTheDistanceAndWhoLooksAfterIt() {
        open(PAGE);

        assertThat(text()).contains("Ronde na schooltijd", "hemelsbreed", "minuten lopen");
        assertThat(text()).contains("school: Con Cierge", "wijkagent: Sam Voorbeeld");
    }

    @Test
    @Tag("UC-041.A1")
    void movesAPlaceWithButtons() {
        open(PAGE);
        List<String> before = stops();
        _click(_get(
                Button.class,
                spec -> spec.withPredicate(button -> (before.getFirst() + " later")
                        .equals(button.getAriaLabel().orElse("")))));

        assertThat(stops()).containsExactly(before.get(1), before.get(0), before.get(2), before.get(3));
    }

    @Test
    @Tag("UC-041.A2")
    void asksForWhatIsMissingAndPutsItOn() {
        open(PAGE);
        assertThat(text()).contains("Nog niet op deze route", "Parkeerplaats achter de kerk");

        _click(named("Parkeerplaats achter de kerk op de route zetten"));

        assertThat(stops()).endsWith("Parkeerplaats achter de kerk");
        assertThat(plan().missing()).extracting(HotspotRow::name).doesNotContain("Parkeerplaats achter de kerk");
    }

    @Test
    @Tag("UC-041.A3")
    void leavesAPlaceOutWithAReason() {
        open(PAGE);
        _click(named("Parkeerplaats achter de kerk weglaten"));
        _click(_get(_get(Dialog.class), Button.class, spec -> spec.withText("Laat weg")));
        assertThat(_get(TextArea.class, spec -> spec.withLabel("Waarom")).getErrorMessage())
                .isEqualTo("Zeg waarom deze plek niet op de route staat.");
        _setValue(_get(TextArea.class, spec -> spec.withLabel("Waarom")), "De kerk sluit het hek.");
        _click(_get(_get(Dialog.class), Button.class, spec -> spec.withText("Laat weg")));

        _assertNone(Dialog.class);
        assertThat(text()).contains("Met opzet weggelaten", "De kerk sluit het hek.");
        assertThat(plan().missing()).extracting(HotspotRow::name).doesNotContain("Parkeerplaats achter de kerk");
    }

    @Test
    @Tag("UC-041.BR2")
    void leavesOutWhenSomebodySaysThatItIsNobodysName() {
        open(PAGE);
        _click(named("Parkeerplaats achter de kerk weglaten"));
        _setValue(_get(TextArea.class, spec -> spec.withLabel("Waarom")), "Bij Jan Steen");
        _click(_get(_get(Dialog.class), Button.class, spec -> spec.withText("Laat weg")));
        assertThat(_get(TextArea.class, spec -> spec.withLabel("Waarom")).getErrorMessage())
                .contains("Jan Steen", "niemands naam");

        _setValue(_get(Checkbox.class, spec -> spec.withLabel("Dit is niemands naam of nummer")), true);
        _click(_get(_get(Dialog.class), Button.class, spec -> spec.withText("Laat weg")));

        _assertNone(Dialog.class);
        assertThat(text()).contains("Bij Jan Steen");
    }

    @Test
    @Tag("UC-041.A4")
    void makesARouteAndTakesItBack() {
        open(PAGE);
        _click(_get(Button.class, spec -> spec.withText("Route maken")));
        _setValue(_get(TextField.class, spec -> spec.withLabel("Naam van de route")), "Ochtendronde");
        _click(_get(Button.class, spec -> spec.withText("Opslaan")));

        assertThat(_get(RoutePanel.class).getElement().getTextRecursively())
                .contains("Ochtendronde", "Zet ze er allemaal op");
        _click(_get(Button.class, spec -> spec.withText("Ongedaan maken")));
        assertThat(routes.of(ExampleSchools.north(schools)))
                .extracting(RouteLine::name)
                .doesNotContain("Ochtendronde");
    }

    @Test
    @Tag("UC-041.A4")
    void removesARouteAndTakesItBackWithWhatItLeftOut() {
        open(PAGE);
        RoutePlan before = plan();
        assertThat(before.leftOut()).isNotEmpty();
        _click(_get(_get(RoutePanel.class), Button.class, spec -> spec.withText("Wijzigen")));
        _click(_get(_get(Dialog.class), Button.class, spec -> spec.withText("Weghalen")));
        assertThat(routes.find(before.route().id())).isEmpty();

        _click(_get(Button.class, spec -> spec.withText("Ongedaan maken")));

        assertThat(plan().stops()).isEqualTo(before.stops());
        assertThat(plan().leftOut()).isEqualTo(before.leftOut());
        assertThat(_get(RoutePanel.class).getElement().getTextRecursively())
                .contains("Ronde na schooltijd", "Met opzet weggelaten");
    }

    @Test
    @Tag("UC-041.A5")
    void keepsTheOrderOfSomebodyElseWhoWasFirst() {
        open(PAGE);
        List<String> before = stops();
        RouteLine now = plan().route();
        routes.change(
                now.id(),
                now.version(),
                now.details().withStops(now.details().stops().reversed()));

        _click(named(before.get(1) + " eerder"));

        assertThat(stops()).isEqualTo(before.reversed());
    }

    @Test
    @Tag("UC-041.BR1")
    @As("privacy")
    void showsAPrivacyOfficerNoButtons() {
        open(PAGE);

        assertThat(_find(Button.class, spec -> spec.withText("Laat weg"))).isEmpty();
        assertThat(text()).contains("Ronde na schooltijd");
    }

    private static Button named(String label) {
        return _get(
                Button.class,
                spec -> spec.withPredicate(
                        button -> label.equals(button.getAriaLabel().orElse(""))));
    }

    private RoutePlan plan() {
        return routes.of(ExampleSchools.north(schools)).stream()
                .filter(route -> route.name().equals("Ronde na schooltijd"))
                .findFirst()
                .flatMap(route -> routes.find(route.id()))
                .orElseThrow();
    }

    private List<String> stops() {
        return plan().stops().stream().map(HotspotRow::name).toList();
    }

    private static String text() {
        return _get(RoutesView.class).getElement().getTextRecursively();
    }
}
