package nl.onskentons.surveillance.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import nl.onskentons.common.ui.Page;
import nl.onskentons.school.Schools;
import nl.onskentons.surveillance.Categories;
import nl.onskentons.surveillance.CategoryLine;
import nl.onskentons.surveillance.FloorPlanLine;
import nl.onskentons.surveillance.FloorPlans;
import nl.onskentons.testing.As;
import nl.onskentons.testing.ExampleSchools;
import nl.onskentons.testing.KaribuTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** UC-047, see docs/use-cases/UC-047-plans-and-photos.md. */
@As("coordinator")
@Transactional
class UC047PlansAndPhotosTest extends KaribuTest {

    private static final String PAGE = "toezicht/instellen";

    @Autowired
    private Categories categories;

    @Autowired
    private FloorPlans plans;

    @Autowired
    private Schools schools;

    @Test
    @Tag("UC-047.main")
    void showsTheKindsAndTheFloorsInTheirOrder() {
        open(PAGE);

        assertThat(text()).containsSubsequence("Verscholen plek", "Kluisjes", "Begane grond", "Eerste verdieping");
    }

    @Test
    @Tag("UC-047.A5")
    void addsAKindAndMovesItUp() {
        open(PAGE);
        _click(_get(Button.class, spec -> spec.withText("Soort toevoegen")));
        _setValue(_get(TextField.class, spec -> spec.withLabel("Naam van de soort")), "Dak");
        _click(_get(Button.class, spec -> spec.withText("Opslaan")));
        assertThat(kinds()).last().isEqualTo("Dak");

        press("Dak eerder");

        assertThat(kinds().get(kinds().size() - 2)).isEqualTo("Dak");
    }

    @Test
    @Tag("UC-047.BR4")
    void saysHowManyPlacesHaveAKindThatIsToGo() {
        open(PAGE);
        press("Kluisjes wijzigen");
        _click(_get(
                Button.class,
                spec -> spec.withText("Weghalen")
                        .withPredicate(button -> button.getAriaLabel().isEmpty())));

        assertThat(_get(Dialog.class).isOpened()).isTrue();
        assertThat(_get(Dialog.class).getElement().getTextRecursively()).contains("Er is 1 plek van deze soort");
        assertThat(kinds()).contains("Kluisjes");
    }

    @Test
    @Tag("UC-047.A4")
    void removesAFloorAndPutsItBack() {
        open(PAGE);
        press("Eerste verdieping weghalen");
        assertThat(floors()).containsExactly("Begane grond");

        _click(_get(Button.class, spec -> spec.withText("Ongedaan maken")));

        assertThat(floors()).containsExactly("Begane grond", "Eerste verdieping");
    }

    @Test
    @Tag("UC-047.BR4")
    void doesNotRemoveAFloorWithPlacesOnIt() {
        open(PAGE);
        press("Begane grond weghalen");

        assertThat(floors()).containsExactly("Begane grond", "Eerste verdieping");
        assertThat(_get(Notification.class).getElement().getTextRecursively())
                .contains("Er staan 2 plekken op deze plattegrond");
    }

    @Test
    @Tag("UC-047.A2")
    void saysAtItsFieldThatThereIsNoDrawing() {
        open(PAGE);
        _click(_get(Button.class, spec -> spec.withText("Plattegrond toevoegen")));
        _setValue(_get(TextField.class, spec -> spec.withLabel("Naam van de verdieping")), "Kelder");
        _click(_get(Button.class, spec -> spec.withText("Opslaan")));

        assertThat(_get(UploadField.class).getErrorMessage()).isEqualTo("Kies een bestand.");
        assertThat(_get(TextField.class, spec -> spec.withLabel("Naam van de verdieping"))
                        .getValue())
                .isEqualTo("Kelder");
    }

    @Test
    @As("balie")
    @Tag("UC-047.main")
    void offersAPhotoToWhoMarksThePlace() {
        open("toezicht?zoek=kluisjes");
        assertThat(text()).contains("Kluisjes begane grond");
    }

    /** R1: what is for the school alone is not even counted. */
    @Test
    @As("wijkagent")
    @Tag("UC-047.BR3")
    void hidesThePlacesOfTheSchoolOnAFloorFromPolice() {
        FloorPlanLine ground = plans.of(ExampleSchools.north(schools)).getFirst();
        open("toezicht?plattegrond=" + ground.id());

        assertThat(text()).contains("Begane grond", "Trap achter de aula").doesNotContain("Kluisjes begane grond");
    }

    @Test
    @As("balie")
    void isNotForWhoDoesNotKeepTheSchool() {
        open("toezicht");
        assertThat(text()).doesNotContain("Soorten en plattegronden");
        _assertNone(CategorySection.class);
        assertThat(_find(Button.class, spec -> spec.withText("Soort toevoegen")))
                .isEmpty();
    }

    private static String text() {
        return _get(Page.class).getElement().getTextRecursively();
    }

    private void press(String label) {
        _click(_get(
                Button.class,
                spec -> spec.withPredicate(
                        button -> label.equals(button.getAriaLabel().orElse("")))));
    }

    private List<String> kinds() {
        return categories.of(ExampleSchools.north(schools)).stream()
                .map(CategoryLine::name)
                .toList();
    }

    private List<String> floors() {
        return plans.of(ExampleSchools.north(schools)).stream()
                .map(FloorPlanLine::name)
                .toList();
    }
}
