package nl.onskentons.surveillance.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.onskentons.common.Rejection;
import nl.onskentons.surveillance.GeoPoint;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What comes from outside is read, or refused with a reason; never trusted. */
class PlaceFileTest {

    private static final String ENTITIES = "<?xml version='1.0'?><!DOCTYPE gpx [<!ENTITY a 'ha'>"
            + "<!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;'><!ENTITY c '&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;'>]>"
            + "<gpx><wpt lat='52.1' lon='5.1'><name>&c;</name></wpt></gpx>";
    private static final String OUTSIDE =
            "<?xml version='1.0'?><!DOCTYPE gpx [<!ENTITY x SYSTEM 'file:///etc/hostname'>]>"
                    + "<gpx><wpt lat='52.1' lon='5.1'><name>&x;</name></wpt></gpx>";

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("badFiles")
    @Tag("UC-046.A3")
    void refusesAFileWithAReason(String what, String content, String reason) {
        assertThatExceptionOfType(Rejection.class)
                .isThrownBy(() -> PlaceFile.read(content.getBytes(StandardCharsets.UTF_8)))
                .satisfies(refusal -> assertThat(refusal.key()).isEqualTo("rejection.places." + reason));
    }

    static Stream<Arguments> badFiles() {
        return Stream.of(
                Arguments.of("nothing", "  \n", "empty"),
                Arguments.of("entities that grow", ENTITIES, "unsafe"),
                Arguments.of("a file of the server", OUTSIDE, "unsafe"),
                Arguments.of("a web page", "<html><body/></html>", "format"),
                Arguments.of("half a GPX", "<gpx><wpt lat='1'", "broken"),
                Arguments.of("deep XML", "<gpx>" + "<a>".repeat(100_000), "broken"),
                Arguments.of("deep JSON", "{\"features\":" + "[".repeat(100_000), "broken"),
                Arguments.of("deep feature", "{\"features\":[{\"geometry\":" + "{\"a\":".repeat(5_000) + "1", "broken"),
                Arguments.of("a number among the features", "{\"features\":[1,{}]}", "broken"),
                Arguments.of("half a GeoJSON", "{\"type\":\"FeatureCollection\",\"features\":[{", "broken"),
                Arguments.of("NaN in JSON", feature("NaN", "5.1"), "broken"),
                Arguments.of("other JSON", "{\"naam\":\"x\"}", "format"),
                Arguments.of("no features", "{\"type\":\"FeatureCollection\",\"features\":[]}", "empty"),
                Arguments.of("prose", "Beste mensen,\nhierbij de plekken", "columns"),
                Arguments.of("half a cell", "naam;lat;lon\n\"Steeg;52;5", "broken"),
                Arguments.of("zeros", "naam\0;lat;lon", "format"),
                Arguments.of("100 000 points", many(100_000), "many"));
    }

    @Test
    @Tag("UC-046.A3")
    void refusesWhatIsTooLargeBeforeReadingIt() {
        assertThatExceptionOfType(Rejection.class)
                .isThrownBy(() -> PlaceFile.read(new byte[PlaceFile.MAX_BYTES + 1]))
                .satisfies(refusal -> assertThat(refusal.key()).isEqualTo("rejection.places.large"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("badRows")
    @Tag("UC-046.A2")
    void refusesARowAndKeepsTheOthers(String row, String reason) {
        var places = PlaceFile.read(("naam;lat;lon\n" + row + "\nSteeg;52,1;5,1\n").getBytes(StandardCharsets.UTF_8));

        assertThat(places).hasSize(2);
        assertThat(places.getFirst().row()).isEqualTo(2);
        assertThat(places.getFirst().problem().orElseThrow().key()).isEqualTo(reason);
        assertThat(places.getLast().point()).contains(new GeoPoint(52.1, 5.1));
    }

    static Stream<Arguments> badRows() {
        return Stream.of(
                Arguments.of("Hoek;NaN;5.1", "rejection.places.number"),
                Arguments.of("Hoek;Infinity;5.1", "rejection.places.number"),
                Arguments.of("Hoek;1e3;5.1", "rejection.places.number"),
                Arguments.of("Hoek;52.1", "rejection.places.number"),
                Arguments.of("Hoek;;", "rejection.places.nowhere"),
                Arguments.of("Hoek;121687;487326", "rejection.place.range"));
    }

    @Test
    void readsTheNumbersThatJsonAllowsOnlyWhenTheyAreFinite() {
        var places = PlaceFile.read(feature("1e400", "5.1").getBytes(StandardCharsets.UTF_8));

        assertThat(places.getFirst().problem().orElseThrow().key()).isEqualTo("rejection.places.number");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252", "ISO-8859-1"})
    void readsAccentsHoweverTheyAreWritten(String charset) {
        String table = "Naam;Breedtegraad;Lengtegraad\nCafé naast Père;52,1;5,1\n";

        assertThat(PlaceFile.read(table.getBytes(Charset.forName(charset))))
                .singleElement()
                .extracting(ReadPlace::name)
                .isEqualTo("Café naast Père");
    }

    @ParameterizedTest
    @ValueSource(strings = {"name,latitude,longitude\nx,52.1,5.1", "plek\tlat\tlng\nx\t52.1\t5.1"})
    void readsTablesWithOtherSignsBetween(String table) {
        assertThat(PlaceFile.read(table.getBytes(StandardCharsets.UTF_8)))
                .containsExactly(ReadPlace.at(2, "x", 52.1, 5.1));
    }

    @Test
    void readsAFeatureWithoutGeometryAsNowhere() {
        String inside = "{\"type\":\"Feature\",\"geometry\":null,\"properties\":{\"naam\":\"Trap\"}}";

        assertThat(PlaceFile.read(inside.getBytes(StandardCharsets.UTF_8))
                        .getFirst()
                        .problem()
                        .orElseThrow()
                        .key())
                .isEqualTo("rejection.places.nowhere");
    }

    private static String feature(String north, String east) {
        return "{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Feature\",\"geometry\":{\"type\":\"Point\","
                + "\"coordinates\":[" + east + "," + north + "]},\"properties\":{\"name\":\"Hoek\"}}]}";
    }

    private static String many(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> "Plek " + i + ";52.1;5.1")
                .collect(Collectors.joining("\n", "naam;lat;lon\n", ""));
    }
}
