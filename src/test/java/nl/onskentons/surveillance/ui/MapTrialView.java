package nl.onskentons.surveillance.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.RouteRegistry;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.onskentons.surveillance.GeoBox;
import nl.onskentons.surveillance.GeoPoint;
import nl.onskentons.surveillance.MapArea;
import nl.onskentons.surveillance.map.MapBackground;

/**
 * A map by itself, to try it in a browser. It has no {@code @Route}, so that it stands in no table of views: a test makes
 * the address with {@link #at(RouteRegistry)}.
 *
 * <p>What it shows depends on the address: {@code ?kaart=leeg}, {@code ?kaart=kiezen}, {@code ?kaart=veel}, {@code
 * ?kaart=plattegrond}, {@code ?kaart=zonder} (no background set), or none for three places, a cluster and a route.
 */
@PermitAll
public class MapTrialView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    static final String PATH = "proef/kaart";
    static final GeoPoint MIDDLE = new GeoPoint(52.09, 5.12);

    private final MapBackground background;
    private final GeoBox area;
    private final Paragraph said = new Paragraph();
    private final Paragraph seen = new Paragraph();
    private final Div place = new Div();

    MapTrialView(MapBackground background, MapArea area) {
        this.background = background;
        this.area = area.box();
        addClassName("oko-page");
        said.setId("gezegd");
        seen.setId("gezien");
    }

    static void at(RouteRegistry registry) {
        RouteConfiguration routes = RouteConfiguration.forRegistry(registry);
        if (!routes.isPathAvailable(PATH)) {
            routes.setRoute(PATH, MapTrialView.class);
        }
    }

    @Override
    public String getPageTitle() {
        return "Proefkaart";
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String kind = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("kaart")
                .orElse("");
        PlaceMap map = new PlaceMap(kind.equals("zonder") ? new MapBackground("", "", 19, true) : background, area);
        map.setWidth("100%");
        map.setHeight("430px");
        map.onView(view -> seen.setText(String.format(
                Locale.ROOT,
                "%d %.4f %.4f",
                view.zoom(),
                view.box().middle().latitude(),
                view.box().middle().longitude())));
        map.onMarker(id -> said.setText("marker " + id));
        map.onPick(point -> said.setText("punt " + point.latitude() + " " + point.longitude()));
        map.onPlanPick(point -> said.setText("plan " + point.x() + " " + point.y()));
        map.look(MIDDLE, 15);
        fill(map, kind);
        NativeButton away = new NativeButton("Weg en terug", click -> {
            if (place.getChildren().findAny().isPresent()) {
                place.remove(map);
            } else {
                place.add(map);
            }
        });
        place.add(map);
        removeAll();
        add(new H1("Proefkaart"), place, away, said, seen);
    }

    private static void fill(PlaceMap map, String kind) {
        switch (kind) {
            case "leeg" -> {}
            case "kiezen" -> {
                map.pick(true);
                map.show(List.of(MapMarker.place("a", near(-300, 200), "Bushalte")));
            }
            case "veel" -> map.show(many());
            case "plattegrond" -> {
                map.plan("assets/mark.svg", 800, 500);
                map.show(List.of(
                        MapMarker.onPlan("k", new PlanPoint(0.1, 0.2), "Kluisjes")
                                .numbered(1),
                        MapMarker.onPlan("t", new PlanPoint(0.9, 0.8), "Trap achter")
                                .in(MapTone.OLD)));
                map.pick(true);
            }
            default -> {
                List<GeoPoint> way = List.of(near(-420, 150), near(260, 120), near(30, -140), near(-330, -230));
                map.route(way);
                map.show(List.of(
                        MapMarker.place("a", way.get(0), "Fietsenstalling achter")
                                .numbered(1)
                                .selected(true),
                        MapMarker.place("b", way.get(1), "Bushalte").numbered(2).in(MapTone.OK),
                        MapMarker.place("c", way.get(2), "Steeg bij de sporthal <script>alert(1)</script>")
                                .numbered(3)
                                .in(MapTone.OLD),
                        MapMarker.place("d", near(-100, 300), "Parkeerterrein").in(MapTone.STOP),
                        MapMarker.place("f", near(200, -260), "Speeltuin, vervallen")
                                .in(MapTone.SOFT),
                        MapMarker.cluster("e", near(480, -80), 12, "12 plekken bij elkaar")));
            }
        }
    }

    private static List<MapMarker> many() {
        List<MapMarker> markers = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            markers.add(MapMarker.place("m" + i, near((i % 25 - 12) * 60, (i / 25 - 6) * 60), "Plek " + i)
                    .numbered(i));
        }
        return markers;
    }

    /** A point so many metres east and north of the middle. */
    private static GeoPoint near(double east, double north) {
        return new GeoPoint(MIDDLE.latitude() + north / 111_200, MIDDLE.longitude() + east / 68_500);
    }
}
