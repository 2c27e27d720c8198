package nl.onskentons.surveillance.map;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import nl.onskentons.surveillance.GeoBox;
import nl.onskentons.surveillance.GeoPoint;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TileAddressTest {

    private static final GeoBox NETHERLANDS = new GeoBox(50.70, 3.20, 53.70, 7.30);
    private static final int MAX_ZOOM = 19;

    @ParameterizedTest
    @CsvSource({
        "0, 0, 0, the world",
        "1, 1, 0, the quarter that has it",
        "7, 65, 42, the middle of the country",
        "7, 66, 41, its north east",
        "19, 269600, 172900, a street",
    })
    void knowsTilesOfTheArea(int z, int x, int y, String what) {
        assertThat(TileAddress.of(z, x, y, MAX_ZOOM, NETHERLANDS)).as(what).contains(new TileAddress(z, x, y));
    }

    @ParameterizedTest
    @CsvSource({
        "1, 0, 0, America",
        "7, 64, 42, west of it",
        "7, 67, 42, east of it",
        "7, 65, 40, north of it",
        "7, 65, 44, south of it",
        "-1, 0, 0, no zoom",
        "20, 539200, 345800, closer than there are tiles",
        "7, 128, 42, beyond the date line",
        "7, -1, 42, before it",
        "7, 65, 128, beyond the pole",
        "7, 65, -1, before it",
        "19, 2147483647, 172900, as large as numbers go",
        "2147483647, 0, 0, as close as numbers go",
    })
    void knowsNoOthers(int z, int x, int y, String what) {
        assertThat(TileAddress.of(z, x, y, MAX_ZOOM, NETHERLANDS)).as(what).isEmpty();
    }

    /** By the formula of the makers of such maps, which looks nothing like the one that is used. */
    @Property
    void hasTheTileOfEveryPointOfTheArea(
            @ForAll @IntRange(max = MAX_ZOOM) int z,
            @ForAll @DoubleRange(min = 50.70, max = 53.70) double latitude,
            @ForAll @DoubleRange(min = 3.20, max = 7.30) double longitude) {
        GeoPoint point = new GeoPoint(latitude, longitude);
        double angle = Math.toRadians(point.latitude());
        int x = (int) Math.floor((point.longitude() + 180) / 360 * (1 << z));
        int y = (int) Math.floor((1 - Math.log(Math.tan(angle) + 1 / Math.cos(angle)) / Math.PI) / 2 * (1 << z));

        assertThat(TileAddress.of(z, x, y, MAX_ZOOM, NETHERLANDS)).contains(new TileAddress(z, x, y));
    }
}
