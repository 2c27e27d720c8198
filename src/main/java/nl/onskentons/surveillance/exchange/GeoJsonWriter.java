package nl.onskentons.surveillance.exchange;

import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import nl.onskentons.surveillance.GeoPoint;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/**
 * Writes GeoJSON: each place a point with what is known of it, a place inside without geometry, and a route also as a line.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc7946">RFC 7946</a>: WGS84, the longitude first
 */
public final class GeoJsonWriter {

    private static final JsonFactory JSON =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    private final OutWords words;

    public GeoJsonWriter(OutWords words) {
        this.words = words;
    }

    /** The stream stays open. */
    public void write(List<OutPlace> places, OutputStream out) {
        collection(places, Optional.empty(), out);
    }

    /** The stream stays open. */
    public void write(OutRoute route, OutputStream out) {
        collection(route.stops(), Optional.of(route), out);
    }

    private void collection(List<OutPlace> places, Optional<OutRoute> route, OutputStream out) {
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), out)) {
            json.writeStartObject();
            json.writeStringProperty("type", "FeatureCollection");
            json.writeArrayPropertyStart("features");
            for (int i = 0; i < places.size(); i++) {
                feature(json, places.get(i), route.isPresent() ? Optional.of(i + 1) : Optional.empty());
            }
            route.filter(each -> each.line().size() > 1).ifPresent(each -> line(json, each));
            json.writeEndArray();
            json.writeEndObject();
        }
    }

    private void feature(JsonGenerator json, OutPlace place, Optional<Integer> number) {
        json.writeStartObject();
        json.writeStringProperty("type", "Feature");
        if (place.point().isEmpty()) {
            json.writeNullProperty("geometry");
        } else {
            json.writeObjectPropertyStart("geometry");
            json.writeStringProperty("type", "Point");
            json.writeName("coordinates");
            position(json, place.point().get());
            json.writeEndObject();
        }
        json.writeObjectPropertyStart("properties");
        number.ifPresent(each -> json.writeNumberProperty("nummer", each));
        for (PlaceColumn column : PlaceColumn.ALL) {
            String cell = words.cell(place, column);
            if (!cell.isEmpty()) {
                json.writeStringProperty(column.inFile(), cell);
            }
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void line(JsonGenerator json, OutRoute route) {
        json.writeStartObject();
        json.writeStringProperty("type", "Feature");
        json.writeObjectPropertyStart("geometry");
        json.writeStringProperty("type", "LineString");
        json.writeArrayPropertyStart("coordinates");
        route.line().forEach(point -> position(json, point));
        json.writeEndArray();
        json.writeEndObject();
        json.writeObjectPropertyStart("properties");
        json.writeStringProperty(PlaceColumn.NAAM.inFile(), route.name());
        json.writeNumberProperty("meter", route.metres());
        json.writeNumberProperty("minuten", route.minutes());
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void position(JsonGenerator json, GeoPoint point) {
        json.writeStartArray();
        json.writeNumber(point.longitude());
        json.writeNumber(point.latitude());
        json.writeEndArray();
    }
}
