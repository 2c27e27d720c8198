package nl.onskentons.surveillance.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import nl.onskentons.access.SchoolField;
import nl.onskentons.access.SchoolSelection;
import nl.onskentons.common.PortalClock;
import nl.onskentons.common.SchoolId;
import nl.onskentons.common.StaleEdit;
import nl.onskentons.common.ui.Address;
import nl.onskentons.common.ui.Notices;
import nl.onskentons.common.ui.OnceButton;
import nl.onskentons.common.ui.Page;
import nl.onskentons.common.ui.SubNavigation;
import nl.onskentons.surveillance.RoundId;
import nl.onskentons.surveillance.RoundLine;
import nl.onskentons.surveillance.RouteLine;

/** Beginning a round, going on with one, and who walked when (P08). */
@Route(RoundsView.ROUTE)
@Menu(title = "surveillance.rounds.title", order = 31)
@RolesAllowed({"ADMINISTRATOR", "COORDINATOR", "LEADERSHIP", "STAFF", "RECEPTION", "POLICE", "PRIVACY_OFFICER"})
@StyleSheet("context://assets/styles/surveillance.css")
public class RoundsView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    static final String ROUTE = "toezicht/rondes";

    private static final int SHOWN = 30;

    private final transient RouteServices services;
    private final SchoolField schools;
    private final Div going = new Div();
    private final Div start = new Div();
    private final Div walked = new Div();

    RoundsView(RouteServices services, SchoolSelection selection) {
        this.services = services;
        schools = new SchoolField(selection, services.places().hotspots()::mayLook, this::rewrite);
        going.addClassNames("oko-card", "oko-rounds-going");
        start.addClassNames("oko-card", "oko-rounds-start");
        walked.addClassName("oko-card");
        Div columns = new Div(start, walked);
        columns.addClassName("oko-columns");
        add(
                new SubNavigation(SurveillanceUrl.ROUTE, ROUTE),
                heading("surveillance.rounds.title"),
                lead(getTranslation("surveillance.rounds.lead")),
                schools,
                going,
                columns);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        schools.show(SchoolField.asked(event.getLocation().getQueryParameters()));
        refresh();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("surveillance.rounds.title");
    }

    private void rewrite() {
        Address.replace(new Location(
                ROUTE,
                QueryParameters.simple(schools.inAddress()
                        .map(school -> Map.of(SchoolField.PARAMETER, school.toString()))
                        .orElse(Map.of()))));
        refresh();
    }

    private void refresh() {
        SchoolId school = schools.getValue();
        showGoing();
        showRoutes(school);
        showWalked(school);
    }

    private void showGoing() {
        List<RoundLine> unfinished = services.rounds().unfinished();
        going.removeAll();
        going.setVisible(!unfinished.isEmpty());
        unfinished.forEach(round -> {
            Anchor link = new Anchor(address(round.id()), getTranslation("surveillance.rounds.goOn", round.name()));
            link.setRouterIgnore(true);
            Span far =
                    new Span(getTranslation("surveillance.rounds.far", round.calm() + round.notCalm(), round.stops()));
            far.addClassName("oko-soft");
            going.add(new Div(link, far));
        });
    }

    private void showRoutes(SchoolId school) {
        List<RouteLine> routes = services.routes().of(school).stream()
                .filter(route -> services.places()
                        .hotspots()
                        .mayMark(school, route.details().layer()))
                .toList();
        start.removeAll();
        start.add(new H2(getTranslation("surveillance.rounds.start")));
        if (routes.isEmpty()) {
            start.add(new Paragraph(getTranslation("surveillance.rounds.noRoutes")));
        }
        for (RouteLine route : routes) {
            OnceButton walk = OnceButton.primary("surveillance.rounds.walk", () -> begin(route));
            walk.setAriaLabel(getTranslation("surveillance.rounds.walk.name", route.name()));
            Anchor name = new Anchor(RoutesView.link(route.id()), route.name());
            Span stops = new Span(getTranslation(
                    "surveillance.routes.stops", route.details().stops().size()));
            stops.addClassName("oko-soft");
            Div who = new Div(name, stops);
            who.addClassName("oko-row-who");
            Div row = new Div(who, walk);
            row.addClassName("oko-route-row");
            start.add(row);
        }
        start.add(new Anchor(RoutesView.ROUTE, getTranslation("surveillance.rounds.toRoutes")));
    }

    private void begin(RouteLine route) {
        try {
            RoundId id = RoundId.random();
            services.rounds().start(id, route.id());
            UI.getCurrent().getPage().setLocation(address(id));
        } catch (StaleEdit gone) {
            Notices.show("surveillance.routes.gone");
            refresh();
        }
    }

    private static String address(RoundId id) {
        return ROUTE + "/" + id;
    }

    private void showWalked(SchoolId school) {
        List<RoundLine> rounds = services.rounds().latest(school, SHOWN);
        PlaceTexts texts = services.places().texts(school, getLocale());
        ZonedDateTime now = services.places().clock().instant().atZone(PortalClock.ZONE);
        walked.removeAll();
        walked.add(new H2(getTranslation("surveillance.rounds.walked")));
        if (rounds.isEmpty()) {
            walked.add(new Paragraph(getTranslation("surveillance.rounds.none")));
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("oko-rows");
        for (RoundLine round : rounds) {
            Span name = new Span(round.name());
            name.addClassName("oko-round-name");
            Span who = new Span(getTranslation(
                    "surveillance.rounds.by",
                    round.walker(),
                    texts.side(round.side()),
                    texts.moment(round.startedAt().atZone(PortalClock.ZONE), now)));
            who.addClassName("oko-soft");
            Div left = new Div(name, who);
            left.addClassName("oko-row-who");
            list.add(new ListItem(left, new Span(result(round))));
        }
        walked.add(list);
    }

    private String result(RoundLine round) {
        String result = getTranslation("surveillance.rounds.result", round.calm(), round.notCalm());
        return round.finishedAt().isPresent() ? result : getTranslation("surveillance.rounds.unfinished", result);
    }
}
