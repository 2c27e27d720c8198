package nl.onskentons.surveillance.exchange;

import java.util.List;
import nl.onskentons.common.Rejection;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads the points of GeoJSON, one feature at a time: no more of the file is held than that, and what is nested deeper than
 * any geometry is refused.
 */
final class GeoJsonReader {

    private static final int DEEPEST = 40;
    private static final int LONGEST_NUMBER = 100;
    private static final int LONGEST_TEXT = 100_000;
    private static final List<String> NAMES = List.of("naam", "name", "titel", "title", "omschrijving");
    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .maxNumberLength(LONGEST_NUMBER)
                            .maxStringLength(LONGEST_TEXT)
                            .build())
                    .build())
            .build();

    private GeoJsonReader() {}

    static void read(String text, PlaceFile.Rows rows) {
        try (JsonParser json = JSON.createParser(text)) {
            json.nextToken();
            collection(json, rows);
        } catch (JacksonException broken) {
            throw Rejection.of("rejection.places.broken");
        }
    }

    /** Everything, or one feature alone. */
    private static void collection(JsonParser json, PlaceFile.Rows rows) {
        JsonNode geometry = null;
        JsonNode properties = null;
        boolean features = false;
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            String member = json.currentName();
            JsonToken value = json.nextToken();
            if ("features".equals(member) && value == JsonToken.START_ARRAY) {
                features = true;
                while (json.nextToken() == JsonToken.START_OBJECT) {
                    JsonNode feature = json.readValueAsTree();
                    feature(feature.path("geometry"), feature.path("properties"), rows);
                }
                requireEnd(json, JsonToken.END_ARRAY);
            } else if ("geometry".equals(member)) {
                geometry = json.readValueAsTree();
            } else if ("properties".equals(member)) {
                properties = json.readValueAsTree();
            } else {
                json.skipChildren();
            }
        }
        requireEnd(json, JsonToken.END_OBJECT);
        if (geometry != null && properties != null) {
            feature(geometry, properties, rows);
        } else if (!features) {
            throw Rejection.of("rejection.places.format");
        }
    }

    /** What is no feature among the features would otherwise end them without a word. */
    private static void requireEnd(JsonParser json, JsonToken end) {
        if (json.currentToken() != end) {
            throw Rejection.of("rejection.places.broken");
        }
    }

    private static void feature(JsonNode geometry, JsonNode properties, PlaceFile.Rows rows) {
        int row = rows.next();
        String name = name(properties);
        if (!geometry.isObject()) {
            rows.add(ReadPlace.refused(row, name, Rejection.of("rejection.places.nowhere")));
        } else if (!"Point".equals(geometry.path("type").asString(""))) {
            rows.add(ReadPlace.refused(row, name, Rejection.of("rejection.places.noPoint")));
        } else {
            JsonNode position = geometry.path("coordinates");
            rows.add(
                    position.path(0).isNumber() && position.path(1).isNumber()
                            ? ReadPlace.at(
                                    row,
                                    name,
                                    position.path(1).doubleValue(),
                                    position.path(0).doubleValue())
                            : ReadPlace.refused(row, name, Rejection.of("rejection.places.number")));
        }
    }

    private static String name(JsonNode properties) {
        for (String each : NAMES) {
            for (var property : properties.properties()) {
                if (each.equalsIgnoreCase(property.getKey())
                        && property.getValue().isValueNode()
                        && !property.getValue().asString("").isBlank()) {
                    return property.getValue().asString("");
                }
            }
        }
        return "";
    }
}
