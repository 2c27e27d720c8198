package nl.onskentons.surveillance.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.onskentons.access.SchoolField;
import nl.onskentons.access.SchoolSelection;
import nl.onskentons.common.PortalClock;
import nl.onskentons.common.SchoolId;
import nl.onskentons.common.ui.Address;
import nl.onskentons.common.ui.Page;
import nl.onskentons.common.ui.SubNavigation;
import nl.onskentons.surveillance.FloorPlanId;
import nl.onskentons.surveillance.FloorPlanLine;
import nl.onskentons.surveillance.GeoBox;
import nl.onskentons.surveillance.GeoPoint;
import nl.onskentons.surveillance.HotspotCard;
import nl.onskentons.surveillance.HotspotFilter;
import nl.onskentons.surveillance.HotspotId;
import nl.onskentons.surveillance.HotspotRow;
import nl.onskentons.surveillance.HotspotState;
import nl.onskentons.surveillance.Layer;
import nl.onskentons.surveillance.Place;
import nl.onskentons.surveillance.ui.exchange.ExportLinks;
import org.jspecify.annotations.Nullable;

/** The places to keep an eye on, on a map and in a list beside it (P07, P08). What is shown stands in the address. */
@Route(SurveillanceUrl.ROUTE)
@Menu(title = "surveillance.title", order = 30)
@RolesAllowed({"ADMINISTRATOR", "COORDINATOR", "LEADERSHIP", "STAFF", "RECEPTION", "POLICE", "PRIVACY_OFFICER"})
@StyleSheet("context://assets/styles/surveillance.css")
@StyleSheet("context://assets/styles/surveillance-quarter.css")
public class SurveillanceView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    private static final int CLOSE = 17;
    private static final int MOST_ON_PLAN = 200;

    private final transient SurveillanceServices services;
    private final SchoolField schools;
    private final Button add = new Button(getTranslation("surveillance.form.add"));
    private final Button parents = new Button(getTranslation("surveillance.parents.open"));
    private final HotspotFilterBar filters;
    private final Nav grounds = new Nav();
    private final PlaceMap map;
    private final HotspotList list;
    private final Div side = new Div();
    private final Div body = new Div();
    private transient SurveillanceUrl url = SurveillanceUrl.of(QueryParameters.empty());
    private transient List<HotspotRow> onPlan = List.of();
    private @Nullable MapView view;
    private @Nullable SchoolId looked;

    SurveillanceView(SurveillanceServices services, SchoolSelection selection) {
        this.services = services;
        schools = new SchoolField(
                selection,
                school -> services.hotspots().mayLook(school),
                () -> rewrite(url.ofSchool(Optional.of(school()))));
        filters = new HotspotFilterBar(this::rewrite);
        list = new HotspotList(services);
        map = new PlaceMap(services.background(), services.area().box());
        map.addClassName("oko-surveillance-map");
        map.onView(seen -> {
            view = seen;
            showMarkers();
        });
        map.onMarker(this::chosen);
        add.addThemeVariants(ButtonVariant.PRIMARY);
        add.addClickListener(
                click -> new HotspotDialog(services, school(), Optional.empty(), around(), this::refresh).open());
        grounds.setAriaLabel(getTranslation("surveillance.grounds"));
        grounds.addClassName("oko-chips");
        parents.addThemeVariants(ButtonVariant.TERTIARY);
        parents.addClickListener(click -> new ParentsDialog(services, school()).open());
        Div buttons = new Div(parents, add);
        buttons.addClassName("oko-surveillance-buttons");
        Div heading = new Div(heading("surveillance.title"), buttons);
        heading.addClassName("oko-surveillance-heading");
        side.addClassName("oko-surveillance-side");
        Div ground = new Div(grounds, map);
        ground.addClassName("oko-surveillance-ground");
        body.add(ground, side);
        body.addClassName("oko-surveillance");
        add(
                new SubNavigation(SurveillanceUrl.ROUTE, SurveillanceUrl.ROUTE),
                heading,
                lead(getTranslation("surveillance.lead")),
                schools,
                filters,
                body);
    }

    /** Where the picture of a floor is to be had. */
    static String picture(FloorPlanId plan) {
        return "toezicht/plattegrond/" + plan;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        url = SurveillanceUrl.of(event.getLocation().getQueryParameters());
        Optional<HotspotCard> one = url.place().flatMap(services.hotspots()::find);
        schools.show(one.map(HotspotCard::school).or(url::school));
        refresh();
        one.ifPresent(this::lookAt);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("surveillance.title");
    }

    private SchoolId school() {
        return schools.getValue();
    }

    private void rewrite(SurveillanceUrl wanted) {
        url = wanted.school().isPresent() || schools.inAddress().isEmpty()
                ? wanted
                : wanted.ofSchool(schools.inAddress());
        Address.replace(url.address());
        refresh();
    }

    private void chosen(String id) {
        HotspotId.parse(id).ifPresent(place -> rewrite(url.at(Optional.of(place))));
    }

    private void refresh() {
        SchoolId school = school();
        PlaceTexts texts = services.texts(school, getLocale());
        LocalDate today = PortalClock.today(services.clock());
        List<Layer> layers = new ArrayList<>(Arrays.asList(Layer.values()));
        layers.removeIf(layer -> !services.hotspots().maySee(school, layer));
        add.setVisible(services.hotspots().mayMark(school, Layer.POLICE));
        filters.show(url, services.categories().of(school), layers);
        HotspotFilter filter = url.filter(school, today);
        side.removeAll();
        Optional<HotspotCard> one = url.place().flatMap(services.hotspots()::find);
        one.ifPresent(card -> side.add(
                new HotspotPanel(services, card, texts, url.at(Optional.empty()).link(), this::refresh)));
        list.show(filter, url, texts);
        ExportLinks files = ExportLinks.of(school, url);
        if (services.categories().keeps(school)) {
            files.withImport(school);
        }
        side.add(list, files);
        showGround(school, filter);
        if (!school.equals(looked)) {
            looked = school;
            services.hotspots()
                    .extent(filter.since(Optional.empty()))
                    .ifPresentOrElse(map::fit, () -> map.look(around(), 8));
        }
        showMarkers();
    }

    private void showGround(SchoolId school, HotspotFilter filter) {
        List<FloorPlanLine> plans = services.plans().of(school);
        Optional<FloorPlanLine> plan = url.plan()
                .flatMap(id ->
                        plans.stream().filter(each -> each.id().equals(id)).findFirst());
        grounds.removeAll();
        grounds.setVisible(!plans.isEmpty());
        grounds.add(ground(getTranslation("surveillance.place.outside"), Optional.empty(), plan.isEmpty()));
        plans.forEach(each -> grounds.add(ground(
                each.name(), Optional.of(each.id()), plan.filter(each::equals).isPresent())));
        onPlan = plan.map(each -> services.hotspots().onPlan(filter, each.id(), MOST_ON_PLAN))
                .orElse(List.of());
        plan.ifPresentOrElse(each -> map.plan(picture(each.id()), each.width(), each.height()), map::noPlan);
    }

    private Anchor ground(String name, Optional<FloorPlanId> plan, boolean current) {
        Anchor link = new Anchor(url.onPlan(plan).link(), name);
        link.addClassName("oko-chip");
        if (current) {
            link.addClassName("on");
            link.getElement().setAttribute("aria-current", "true");
        }
        return link;
    }

    private void showMarkers() {
        String selected = url.place().map(HotspotId::toString).orElse("");
        if (url.plan().isPresent()) {
            map.show(onPlan.stream()
                    .flatMap(row -> row.spot().stream()
                            .map(spot -> MapMarker.onPlan(
                                            row.id().toString(),
                                            new PlanPoint(spot.x(), spot.y()),
                                            label(row.name(), row.state()))
                                    .in(HotspotSign.tone(row.state()))
                                    .selected(row.id().toString().equals(selected))))
                    .toList());
            return;
        }
        if (view == null) {
            return;
        }
        HotspotFilter filter = url.filter(school(), PortalClock.today(services.clock()));
        map.show(services.hotspots().clusters(filter, view.box(), view.zoom()).stream()
                .map(cluster -> cluster.one()
                        .map(one -> MapMarker.place(
                                        one.id().toString(), cluster.middle(), label(one.name(), one.state()))
                                .in(HotspotSign.tone(one.state()))
                                .selected(one.id().toString().equals(selected)))
                        .orElseGet(() -> MapMarker.cluster(
                                "c" + cluster.middle().gridX() + "-"
                                        + cluster.middle().gridY(),
                                cluster.middle(),
                                cluster.count(),
                                getTranslation("surveillance.map.cluster", cluster.count()))))
                .toList());
    }

    private String label(String name, HotspotState state) {
        return getTranslation("surveillance.map.marker", name, getTranslation(state.key()));
    }

    private void lookAt(HotspotCard card) {
        if (card.details().place() instanceof Place.Outside(GeoPoint point)) {
            map.look(point, CLOSE);
        }
    }

    /** Where the map is, or else where the places of the school are. */
    private GeoPoint around() {
        MapView seen = view;
        if (seen != null) {
            return seen.box().middle();
        }
        return services.hotspots()
                .extent(HotspotFilter.open(Set.of(school())))
                .map(GeoBox::middle)
                .orElseGet(() -> services.area().box().middle());
    }
}
