package nl.onskentons.surveillance.ui;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.onskentons.surveillance.GeoBox;
import nl.onskentons.surveillance.GeoPoint;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What goes between {@link PlaceMap} and {@code map.js}: small names, because it is much. What comes from a browser is
 * believed as far as it can be true; the rest is nothing.
 */
final class MapWire {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final double WORLD_LATITUDE = 90;
    private static final double WORLD_LONGITUDE = 180;
    private static final int CORNERS = 4;

    private MapWire() {}

    static ArrayNode markers(List<MapMarker> markers) {
        ArrayNode list = JSON.arrayNode();
        markers.forEach(marker -> list.add(marker(marker)));
        return list;
    }

    private static ObjectNode marker(MapMarker marker) {
        ObjectNode json =
                spot(marker.up(), marker.across()).put("i", marker.id()).put("l", marker.label());
        if (marker.count() > 1) {
            json.put("n", marker.count());
        }
        if (marker.number() != null) {
            json.put("t", marker.number());
        }
        if (marker.tone() != MapTone.ACCENT) {
            json.put("s", marker.tone().name().toLowerCase(Locale.ROOT));
        }
        if (marker.selected()) {
            json.put("x", true);
        }
        return json;
    }

    static ArrayNode route(List<GeoPoint> points) {
        ArrayNode list = JSON.arrayNode();
        points.forEach(point -> list.addArray().add(point.latitude()).add(point.longitude()));
        return list;
    }

    static ObjectNode spot(double up, double across) {
        return JSON.objectNode().put("a", up).put("o", across);
    }

    static ArrayNode box(GeoBox box) {
        return JSON.arrayNode()
                .add(box.south())
                .add(box.west())
                .add(box.north())
                .add(box.east());
    }

    static Optional<MapView> view(@Nullable JsonNode said, int maxZoom) {
        JsonNode corners = at(said, "b");
        JsonNode zoom = at(said, "z");
        if (!corners.isArray() || corners.size() != CORNERS || !zoom.canConvertToInt()) {
            return Optional.empty();
        }
        GeoBox box = new GeoBox(
                number(corners.get(0)), number(corners.get(1)), number(corners.get(2)), number(corners.get(3)));
        boolean possible = zoom.asInt() >= 0
                && zoom.asInt() <= maxZoom
                && box.south() >= -WORLD_LATITUDE
                && box.south() < box.north()
                && box.north() <= WORLD_LATITUDE
                && box.west() >= -WORLD_LONGITUDE
                && box.west() < box.east()
                && box.east() <= WORLD_LONGITUDE;
        return possible ? Optional.of(new MapView(box, zoom.asInt())) : Optional.empty();
    }

    static Optional<GeoPoint> point(@Nullable JsonNode said, GeoBox area) {
        double latitude = number(at(said, "a"));
        double longitude = number(at(said, "o"));
        boolean inside = latitude >= area.south()
                && latitude <= area.north()
                && longitude >= area.west()
                && longitude <= area.east();
        return inside ? Optional.of(new GeoPoint(latitude, longitude)) : Optional.empty();
    }

    static Optional<PlanPoint> planPoint(@Nullable JsonNode said) {
        double x = number(at(said, "o"));
        double y = number(at(said, "a"));
        return PlanPoint.isPart(x) && PlanPoint.isPart(y) ? Optional.of(new PlanPoint(x, y)) : Optional.empty();
    }

    static Optional<String> id(@Nullable JsonNode said) {
        JsonNode id = at(said, "i");
        return id.isString() ? Optional.of(id.asString()) : Optional.empty();
    }

    private static JsonNode at(@Nullable JsonNode said, String name) {
        return said == null ? JSON.missingNode() : said.path(name);
    }

    /** Not a number when it is none: that lies within no bounds. */
    private static double number(JsonNode node) {
        return node.isNumber() ? node.asDouble() : Double.NaN;
    }
}
