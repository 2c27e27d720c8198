package nl.onskentons.surveillance.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import nl.onskentons.common.ui.Address;
import nl.onskentons.surveillance.GeoBox;
import nl.onskentons.surveillance.HotspotId;
import nl.onskentons.surveillance.HotspotRow;
import nl.onskentons.surveillance.RoutePlan;
import org.jspecify.annotations.Nullable;

/** The places of a route on the map with the way past them, and in the background the open ones that it does not pass. */
final class RouteMap extends Composite<Div> {

    private static final double ROOM = 0.001;

    private @Nullable MapView seen;

    RouteMap(SurveillanceServices services, RoutePlan plan) {
        List<MapMarker> markers = new ArrayList<>(stops(plan.stops()));
        plan.missing()
                .forEach(row -> row.point()
                        .ifPresent(point -> markers.add(MapMarker.place(
                                        row.id().toString(),
                                        point,
                                        getTranslation("surveillance.routes.missing.marker", row.name()))
                                .in(MapTone.SOFT))));
        if (markers.isEmpty()) {
            return;
        }
        PlaceMap map = new PlaceMap(services.background(), services.area().box());
        map.addClassName("oko-place-map");
        map.show(markers);
        map.route(plan.stops().stream().flatMap(stop -> stop.point().stream()).toList());
        map.onView(view -> seen = view);
        map.onMarker(id -> HotspotId.parse(id).ifPresent(place -> Address.open("toezicht?plek=" + place)));
        map.fit(new GeoBox(
                markers.stream().mapToDouble(MapMarker::up).min().orElseThrow() - ROOM,
                markers.stream().mapToDouble(MapMarker::across).min().orElseThrow() - ROOM,
                markers.stream().mapToDouble(MapMarker::up).max().orElseThrow() + ROOM,
                markers.stream().mapToDouble(MapMarker::across).max().orElseThrow() + ROOM));
        getContent().add(map);
    }

    private List<MapMarker> stops(List<HotspotRow> rows) {
        List<MapMarker> markers = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            HotspotRow stop = rows.get(i);
            int number = i + 1;
            String state = getTranslation(stop.state().key());
            stop.point()
                    .ifPresent(point -> markers.add(MapMarker.place(
                                    stop.id().toString(),
                                    point,
                                    getTranslation("surveillance.map.marker", stop.name(), state))
                            .numbered(number)
                            .in(HotspotSign.tone(stop.state()))));
        }
        return markers;
    }

    /** Those of these that stand on the map as it is seen now. */
    List<HotspotRow> inView(List<HotspotRow> rows) {
        MapView view = seen;
        return rows.stream()
                .filter(row ->
                        view != null && row.point().filter(view.box()::contains).isPresent())
                .toList();
    }
}
