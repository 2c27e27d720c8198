package nl.onskentons.surveillance.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.onskentons.surveillance.GeoBox;
import nl.onskentons.surveillance.GeoPoint;
import nl.onskentons.surveillance.map.MapBackground;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Places on a map or on a floor plan. Everything on it stands in a list beside it as well: nobody needs the map (R10).
 *
 * <p>What a browser says is checked; what cannot be true (a marker that is not shown, a point outside the area) is ignored.
 */
@Tag("oko-map")
@JsModule("context://assets/scripts/map.js")
@StyleSheet("context://webjars/leaflet/1.9.4/dist/leaflet.css")
@StyleSheet("context://assets/styles/map.css")
public final class PlaceMap extends Component implements HasSize, HasStyle {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final String DETAIL = "event.detail";

    private final GeoBox area;
    private final int maxZoom;
    private final String tiles;
    private final String attribution;

    private Set<String> shown = Set.of();
    private boolean onPlan;
    private boolean picking;
    private @Nullable MapView lastView;
    private @Nullable ObjectNode chosen;
    private int looks;
    private int picks;

    private SerializableConsumer<MapView> viewListener = view -> {};
    private SerializableConsumer<String> markerListener = id -> {};
    private SerializableConsumer<GeoPoint> pickListener = point -> {};
    private SerializableConsumer<PlanPoint> planPickListener = point -> {};

    /** @param area outside of which there is nothing to see or choose */
    public PlaceMap(MapBackground background, GeoBox area) {
        this.area = area;
        this.maxZoom = background.maxZoom();
        this.tiles = background.forBrowsers().orElse("");
        this.attribution = background.attribution();
        listen("oko-view", this::viewed);
        listen("oko-marker", this::pressed);
        listen("oko-pick", this::picked);
    }

    private void listen(String event, SerializableConsumer<JsonNode> listener) {
        getElement()
                .addEventListener(
                        event,
                        (DomEvent said) -> listener.accept(said.getEventData().path(DETAIL)))
                .addEventData(DETAIL);
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        getElement().setPropertyJson("settings", settings());
        // A browser that shows it anew shows it as it was left.
        if (lastView != null && !attached.isInitialAttach()) {
            look(lastView.box().middle(), lastView.zoom());
            sendPick();
        }
    }

    private ObjectNode settings() {
        ObjectNode settings = JSON.objectNode();
        settings.set("area", MapWire.box(area));
        settings.putObject("background").put("u", tiles).put("t", attribution).put("z", maxZoom);
        ObjectNode texts = settings.putObject("texts");
        List.of("name", "larger", "smaller", "none", "help", "pick", "chosen", "picked", "plan")
                .forEach(each -> texts.put(each, getTranslation("surveillance.map." + each)));
        return settings;
    }

    /** Shows these markers and no others; the order is that in which the keyboard goes along them. */
    public void show(List<MapMarker> markers) {
        shown = markers.stream().map(MapMarker::id).collect(Collectors.toUnmodifiableSet());
        if (shown.size() < markers.size()) {
            throw new IllegalArgumentException("twice: " + markers);
        }
        getElement().setPropertyJson("markers", MapWire.markers(markers));
    }

    /** Draws a line along these points; none for no line. */
    public void route(List<GeoPoint> points) {
        getElement().setPropertyJson("route", MapWire.route(points));
    }

    /** Goes to a point of the map. */
    public void look(GeoPoint point, int zoom) {
        look(MapWire.spot(point.latitude(), point.longitude()).put("z", Math.clamp(zoom, 0, maxZoom)));
    }

    /** Goes to where all of this is in view. */
    public void fit(GeoBox box) {
        look(JSON.objectNode().set("b", MapWire.box(box)));
    }

    /** Numbered, so that the same place twice is two times going there. */
    private void look(ObjectNode where) {
        looks++;
        getElement().setPropertyJson("look", where.put("n", looks));
    }

    /** Called a moment after the map came to rest, with what is in view. Not on a plan. */
    public void onView(SerializableConsumer<MapView> listener) {
        viewListener = listener;
    }

    /** Called with the id of a marker that is pressed; of a cluster only when the map cannot go any closer. */
    public void onMarker(SerializableConsumer<String> listener) {
        markerListener = listener;
    }

    /** Whether a point can be chosen: by a click, or by the keyboard with a cross in the middle. */
    public void pick(boolean on) {
        picking = on;
        sendPick();
    }

    /** Called with a point of the map that somebody chooses or moves. */
    public void onPick(SerializableConsumer<GeoPoint> listener) {
        pickListener = listener;
    }

    /** Called with a point of the plan that somebody chooses or moves. */
    public void onPlanPick(SerializableConsumer<PlanPoint> listener) {
        planPickListener = listener;
    }

    /** Shows as chosen what was known before, or found elsewhere. */
    public void choose(GeoPoint point) {
        setChosen(MapWire.spot(point.latitude(), point.longitude()));
    }

    /** Shows as chosen what was known before. */
    public void choose(PlanPoint point) {
        setChosen(MapWire.spot(point.y(), point.x()));
    }

    /** Shows nothing as chosen any more. */
    public void chooseNothing() {
        setChosen(null);
    }

    /** Numbered, so that the browser tells what is chosen here from what it knows better itself. */
    private void setChosen(@Nullable ObjectNode spot) {
        picks++;
        chosen = spot;
        sendPick();
    }

    private void sendPick() {
        ObjectNode pick = JSON.objectNode().put("on", picking).put("n", picks);
        if (chosen != null) {
            pick.set("at", chosen);
        }
        getElement().setPropertyJson("pick", pick);
    }

    /**
     * Shows a floor plan in the place of the earth, whole.
     *
     * @param url of its picture, below the address of the portal
     * @param width in pixels
     * @param height in pixels
     */
    public void plan(String url, int width, int height) {
        if (url.contains(":") || url.startsWith("//") || width < 1 || height < 1) {
            throw new IllegalArgumentException("plan: " + url);
        }
        startAnew(true);
        getElement()
                .setPropertyJson(
                        "plan", JSON.objectNode().put("u", url).put("w", width).put("h", height));
    }

    /** Shows the earth again. */
    public void noPlan() {
        startAnew(false);
        getElement().removeProperty("plan");
    }

    /** What was on the one is nowhere on the other. */
    private void startAnew(boolean plan) {
        onPlan = plan;
        lastView = null;
        getElement().removeProperty("look");
        show(List.of());
        route(List.of());
        chooseNothing();
    }

    private void viewed(JsonNode said) {
        Optional<MapView> view = onPlan ? Optional.empty() : MapWire.view(said, maxZoom);
        view.ifPresent(seen -> {
            lastView = seen;
            viewListener.accept(seen);
        });
    }

    private void pressed(JsonNode said) {
        MapWire.id(said).filter(shown::contains).ifPresent(markerListener::accept);
    }

    private void picked(JsonNode said) {
        if (!picking) {
            return;
        }
        if (onPlan) {
            MapWire.planPoint(said).ifPresent(point -> {
                chosen = MapWire.spot(point.y(), point.x());
                planPickListener.accept(point);
            });
        } else {
            MapWire.point(said, area).ifPresent(point -> {
                chosen = MapWire.spot(point.latitude(), point.longitude());
                pickListener.accept(point);
            });
        }
    }
}
