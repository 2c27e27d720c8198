package nl.onskentons.surveillance.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.onskentons.access.SchoolField;
import nl.onskentons.access.SchoolSelection;
import nl.onskentons.common.SchoolId;
import nl.onskentons.common.ui.Address;
import nl.onskentons.common.ui.Page;
import nl.onskentons.common.ui.SubNavigation;
import nl.onskentons.surveillance.Layer;
import nl.onskentons.surveillance.RouteId;
import nl.onskentons.surveillance.RouteLine;
import nl.onskentons.surveillance.RoutePlan;

/** The routes of a school, each with its places in order, and what it does not pass (P08). */
@Route(RoutesView.ROUTE)
@Menu(title = "surveillance.routes.title", order = 32)
@RolesAllowed({"ADMINISTRATOR", "COORDINATOR", "LEADERSHIP", "STAFF", "RECEPTION", "POLICE", "PRIVACY_OFFICER"})
@StyleSheet("context://assets/styles/surveillance.css")
@StyleSheet("context://assets/styles/surveillance-quarter.css")
public class RoutesView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    static final String ROUTE = "toezicht/routes";

    private static final String ONE = "route";

    private final transient RouteServices services;
    private final SchoolField schools;
    private final Button add = new Button(getTranslation("surveillance.routes.add"));
    private final Div list = new Div();
    private final Div place = new Div();
    private transient Optional<RouteId> chosen = Optional.empty();

    RoutesView(RouteServices services, SchoolSelection selection) {
        this.services = services;
        schools = new SchoolField(selection, services.places().hotspots()::mayLook, () -> show(Optional.empty()));
        add.addThemeVariants(ButtonVariant.PRIMARY);
        add.addClickListener(
                click -> new RouteDialog(services, schools.getValue(), Optional.empty(), this::show).open());
        list.addClassName("oko-card");
        Div heading = new Div(heading("surveillance.routes.title"), add);
        heading.addClassName("oko-surveillance-heading");
        Div body = new Div(list, place);
        body.addClassName("oko-routes");
        add(
                new SubNavigation(SurveillanceUrl.ROUTE, ROUTE),
                heading,
                lead(getTranslation("surveillance.routes.lead")),
                schools,
                body);
    }

    static String link(RouteId route) {
        return ROUTE + "?" + ONE + "=" + route;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters asked = event.getLocation().getQueryParameters();
        chosen = asked.getSingleParameter(ONE).flatMap(RouteId::parse);
        schools.show(chosen.flatMap(services.routes()::find)
                .map(plan -> plan.route().school())
                .or(() -> SchoolField.asked(asked)));
        refresh();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("surveillance.routes.title");
    }

    /** Shows a route, or none, and says so in the address. */
    private void show(Optional<RouteId> route) {
        chosen = route;
        Map<String, String> asked = new LinkedHashMap<>();
        schools.inAddress().ifPresent(school -> asked.put(SchoolField.PARAMETER, school.toString()));
        route.ifPresent(each -> asked.put(ONE, each.toString()));
        Address.replace(new Location(ROUTE, QueryParameters.simple(asked)));
        refresh();
    }

    private void refresh() {
        SchoolId school = schools.getValue();
        List<RouteLine> routes = services.routes().of(school);
        add.setVisible(services.places().hotspots().mayMark(school, Layer.POLICE));
        list.removeAll();
        if (routes.isEmpty()) {
            list.add(new Paragraph(getTranslation("surveillance.routes.none")));
        }
        Optional<RoutePlan> plan =
                chosen.or(() -> routes.stream().map(RouteLine::id).findFirst()).flatMap(services.routes()::find);
        for (RouteLine route : routes) {
            Anchor name = new Anchor(link(route.id()), route.name());
            Span facts = new Span(getTranslation(
                    "surveillance.routes.facts",
                    getTranslation(
                            "surveillance.routes.stops", route.details().stops().size()),
                    getTranslation(route.details().layer().key())));
            facts.addClassName("oko-soft");
            if (plan.filter(shown -> shown.route().id().equals(route.id())).isPresent()) {
                name.getElement().setAttribute("aria-current", "true");
            }
            Div row = new Div(name, facts);
            row.addClassName("oko-row-who");
            list.add(row);
        }
        place.removeAll();
        plan.ifPresent(each -> place.add(new RoutePanel(services, each, this::refresh, this::show)));
    }
}
