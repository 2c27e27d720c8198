package nl.onskentons.surveillance.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.onskentons.access.SchoolField;
import nl.onskentons.access.SchoolSelection;
import nl.onskentons.common.ui.Address;
import nl.onskentons.common.ui.Page;
import nl.onskentons.common.ui.SubNavigation;

/** The kinds of places of a school, and the drawings of its floors. */
@Route(PlaceSettingsView.ROUTE)
@Menu(title = "surveillance.settings.title", order = 39)
@RolesAllowed({"ADMINISTRATOR", "COORDINATOR", "LEADERSHIP"})
@StyleSheet("context://assets/styles/surveillance.css")
@StyleSheet("context://assets/styles/surveillance-plans.css")
public class PlaceSettingsView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    static final String ROUTE = "toezicht/instellen";

    private final transient PlaceSettingsServices services;
    private final SchoolField schools;
    private final Div body = new Div();

    PlaceSettingsView(PlaceSettingsServices services, SchoolSelection selection) {
        this.services = services;
        schools = new SchoolField(selection, services.categories()::keeps, this::chosen);
        body.addClassName("oko-place-settings");
        add(
                new SubNavigation(SurveillanceUrl.ROUTE, ROUTE),
                heading("surveillance.settings.title"),
                lead(getTranslation("surveillance.settings.lead")),
                schools,
                body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        schools.show(SchoolField.asked(event.getLocation().getQueryParameters()));
        refresh();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("surveillance.settings.title");
    }

    private void chosen() {
        Map<String, String> asked = new LinkedHashMap<>();
        schools.inAddress().ifPresent(school -> asked.put(SchoolField.PARAMETER, school.toString()));
        Address.replace(new Location(ROUTE, QueryParameters.simple(asked)));
        refresh();
    }

    private void refresh() {
        body.removeAll();
        body.add(
                new CategorySection(services.categories(), schools.getValue()),
                new FloorPlanSection(services, schools.getValue()));
    }
}
