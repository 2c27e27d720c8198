package nl.onskentons.surveillance.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.onskentons.common.SchoolId;
import nl.onskentons.common.TextRules;
import nl.onskentons.surveillance.BusyTimes;
import nl.onskentons.surveillance.GeoPoint;
import nl.onskentons.surveillance.HotspotState;
import nl.onskentons.surveillance.InSight;
import nl.onskentons.surveillance.Layer;
import nl.onskentons.surveillance.Light;
import org.junit.jupiter.api.Tag;

/** What is written is read back with the same names in the same places, whatever the names. */
@Tag("UC-046.BR3")
class RoundTripPropertiesTest {

    private static final OutWords WORDS = new OutWords(key -> key, times -> "");

    @Property(tries = 200)
    void ofGeoJson(@ForAll("places") List<OutPlace> places) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new GeoJsonWriter(WORDS).write(places, out);

        isReadBack(places, out.toByteArray());
    }

    @Property(tries = 200)
    void ofCsv(@ForAll("places") List<OutPlace> places) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PlacesCsvWriter(WORDS).write(places, out);

        isReadBack(places, out.toByteArray());
    }

    @Property(tries = 100)
    void ofGpxWithItsNumbers(@ForAll("places") List<OutPlace> places) {
        byte[] gpx = new GpxWriter(WORDS).write(new OutRoute(SchoolId.random(), "Route", Layer.POLICE, places, 0, 0));

        List<ReadPlace> read = PlaceFile.read(gpx);
        assertThat(read).extracting(ReadPlace::point).containsExactlyElementsOf(points(places));
        for (int i = 0; i < places.size(); i++) {
            assertThat(read.get(i).name())
                    .isEqualTo(TextRules.line(i + 1 + ". " + places.get(i).name()));
        }
    }

    private static void isReadBack(List<OutPlace> places, byte[] file) {
        List<ReadPlace> read = PlaceFile.read(file);
        assertThat(read).extracting(ReadPlace::point).containsExactlyElementsOf(points(places));
        assertThat(read)
                .extracting(ReadPlace::name)
                .containsExactlyElementsOf(places.stream().map(OutPlace::name).toList());
    }

    private static List<Optional<GeoPoint>> points(List<OutPlace> places) {
        return places.stream().map(OutPlace::point).toList();
    }

    @Provide
    Arbitrary<List<OutPlace>> places() {
        Arbitrary<String> names = Arbitraries.strings()
                .withChars("=+-@;,\"'<>&éü0123 abcABC\\/{}[]€")
                .ofMinLength(1)
                .ofMaxLength(30)
                .map(name -> TextRules.line("H" + name));
        Arbitrary<String> risky = names.map(name -> TextRules.line("=" + name));
        return Combinators.combine(
                        Arbitraries.oneOf(names, risky),
                        Arbitraries.doubles().between(50.7, 53.7),
                        Arbitraries.doubles().between(3.2, 7.3))
                .as((name, north, east) -> new OutPlace(
                        name,
                        "Soort",
                        Optional.of(new GeoPoint(north, east)),
                        "",
                        Layer.POLICE,
                        InSight.NO,
                        Light.DARK,
                        BusyTimes.any(),
                        HotspotState.SEEN,
                        Instant.EPOCH,
                        "",
                        ""))
                .list()
                .ofMinSize(1)
                .ofMaxSize(20);
    }
}
