package nl.onskentons.audit.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.sidenav.SideNavItem;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.onskentons.access.CurrentUser;
import nl.onskentons.audit.AuditLine;
import nl.onskentons.common.Actor;
import nl.onskentons.common.Audited;
import nl.onskentons.common.ui.DateField;
import nl.onskentons.school.SchoolDetails;
import nl.onskentons.school.Schools;
import nl.onskentons.testing.As;
import nl.onskentons.testing.KaribuTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.annotation.Transactional;

/** UC-005, see docs/use-cases/UC-005-read-log.md. */
@As("beheer")
@Transactional
class UC005ReadLogTest extends KaribuTest {

    private static final String NORTH = "Voorbeeldschool, locatie Noord";

    @Autowired
    private Schools schools;

    @Autowired
    private CurrentUser currentUser;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private Clock clock;

    @BeforeEach
    void changeASchool() {
        if (currentUser.require().getUsername().startsWith("beheer")) {
            schools.names().forEach((school, name) -> {
                if (name.equals(NORTH)) {
                    schools.change(school, SchoolDetails.named(NORTH));
                }
            });
        }
    }

    @Test
    @Tag("UC-005.main")
    void showsWhoDidWhatTheNewestFirst() {
        open("beheer/logboek");

        assertThat(line(0))
                .contains("School gewijzigd", "School: " + NORTH, "Bea Heer", "24 nov")
                .contains(NORTH);
    }

    @Test
    @Tag("UC-005.A1")
    void filtersOnWhatWasDoneAndKeepsThatInTheAddress() {
        open("beheer/logboek?wat=school.added");

        assertThat(lines()).extracting(AuditLine::action).containsOnly("school.added");
        ComboBox<String> what = what();
        assertThat(what.getValue()).isEqualTo("school.added");

        open("beheer/logboek?wie=" + currentUser.require().id() + "&wat=school.changed");
        assertThat(lines()).extracting(AuditLine::actorName).containsOnly("Bea Heer");
        assertThat(who().getValue()).extracting(Actor::name).isEqualTo("Bea Heer");
    }

    @Test
    @Tag("UC-005.A1")
    void filtersOnAPeriod() {
        LocalDate today = LocalDate.now(clock);
        open("beheer/logboek?van=" + today.plusDays(1));
        assertThat(lines()).isEmpty();

        open("beheer/logboek?van=" + today + "&tot=" + today);
        assertThat(lines()).isNotEmpty();
        assertThat(_get(DateField.class, spec -> spec.withLabel("Van")).getValue())
                .isEqualTo(today);
    }

    @Test
    @Tag("UC-005.A2")
    void clearsTheFilters() {
        open("beheer/logboek?wat=school.added");

        _click(_get(Button.class, spec -> spec.withText("Wis filters")));

        assertThat(what().getValue()).isNull();
        assertThat(_find(Button.class, spec -> spec.withText("Wis filters"))).isEmpty();
    }

    @Test
    @Tag("UC-005.A3")
    void takesAnAddressThatMakesNoSenseForNoFilter() {
        open("beheer/logboek?wie=niemand&van=gisteren&tot=%2B999999999-12-31");

        assertThat(lines()).isNotEmpty();
    }

    /** What is no year of a log is no filter either, and breaks nothing. */
    @ParameterizedTest
    @ValueSource(strings = {"tot=%2B999999999-12-31", "van=-999999999-01-01", "tot=1999-12-31", "van=2101-01-01"})
    @Tag("UC-005.A3")
    void takesADayOutsideTheseCenturiesForNoFilter(String days) {
        open("beheer/logboek?" + days);

        assertThat(lines()).isNotEmpty();
        assertThat(_find(Button.class, spec -> spec.withText("Wis filters"))).isEmpty();
    }

    @Test
    @Tag("UC-005.main")
    void namesWhatIsCalledLikeWhoDidIt() {
        schools.names().forEach((school, name) -> {
            if (name.equals(NORTH)) {
                schools.change(school, SchoolDetails.named("Bea Heer"));
            }
        });
        open("beheer/logboek");

        assertThat(line(0)).contains("School gewijzigd", "School: Bea Heer");
    }

    @Test
    @Tag("UC-005.main")
    void doesNotRepeatWhoDidSomethingWithTheOwnAccount() {
        Actor self = new Actor(currentUser.require().id(), "Bea, zoals zij toen heette");
        schools.names().keySet().stream()
                .findFirst()
                .ifPresent(school -> events.publishEvent(new Audited(
                        self, school, "account.signedIn", "account", self.id().value())));
        open("beheer/logboek?wat=account.signedIn");

        assertThat(line(0)).contains("Ingelogd", self.name()).doesNotContain("Bea Heer");
    }

    @Test
    @As("privacy")
    @Tag("UC-005.main")
    void leadsThePrivacyOfficerThereFromTheStartPage() {
        open("");

        Anchor way = _find(Anchor.class).stream()
                .filter(anchor -> anchor.getText().startsWith("Logboek: "))
                .findFirst()
                .orElseThrow();
        assertThat(way.getHref()).isEqualTo("beheer/logboek");
        assertThat(_find(SideNavItem.class)).extracting(SideNavItem::getLabel).contains("Logboek");

        open(way.getHref());
        assertThat(_get(H1.class).getText()).isEqualTo("Logboek");
    }

    @Test
    @As("coordinator")
    void isNotThereForAnybodyElse() {
        open("");
        assertThat(_find(SideNavItem.class)).extracting(SideNavItem::getLabel).doesNotContain("Logboek");
        assertThat(_find(Anchor.class)).noneMatch(anchor -> anchor.getText().startsWith("Logboek: "));

        open("beheer/logboek");
        assertThat(_get(H1.class).getText()).isEqualTo("Deze pagina is er niet");
    }

    @SuppressWarnings("unchecked")
    private static Grid<AuditLine> grid() {
        return _get(Grid.class);
    }

    private static List<AuditLine> lines() {
        Grid<AuditLine> grid = grid();
        return GridKt._findAll(grid);
    }

    private static String line(int row) {
        return GridKt._getCellComponent(grid(), row, "line").getElement().getTextRecursively();
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<Actor> who() {
        return _get(ComboBox.class, spec -> spec.withLabel("Wie"));
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<String> what() {
        return _get(ComboBox.class, spec -> spec.withLabel("Wat"));
    }
}
