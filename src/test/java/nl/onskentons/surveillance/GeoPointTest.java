package nl.onskentons.surveillance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import nl.onskentons.common.Rejection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GeoPointTest {

    private final MapArea area = new MapArea(new double[] {50.70, 3.20, 53.70, 7.30});

    @Test
    void keepsSixDecimals() {
        assertThat(new GeoPoint(52.09071239, 5.12141251)).isEqualTo(new GeoPoint(52.090712, 5.121413));
    }

    @Property(tries = 300)
    void comesBackFromTheGrid(
            @ForAll @DoubleRange(min = -84, max = 84) double latitude,
            @ForAll @DoubleRange(min = -179, max = 179) double longitude) {
        GeoPoint point = new GeoPoint(latitude, longitude);

        assertThat(GeoPoint.ofGrid(point.gridX(), point.gridY()).metresTo(point))
                .isLessThan(0.2);
    }

    /** What is looked through by the grid never misses what is near. */
    @Property(tries = 300)
    void findsByGridWhatIsNear(
            @ForAll @DoubleRange(min = 50.7, max = 53.7) double latitude,
            @ForAll @DoubleRange(min = 3.2, max = 7.3) double longitude,
            @ForAll @IntRange(min = -400, max = 400) int north,
            @ForAll @IntRange(min = -600, max = 600) int east) {
        GeoPoint point = new GeoPoint(latitude, longitude);
        GeoPoint other = new GeoPoint(latitude + north / 1e6, longitude + east / 1e6);
        double metres = point.metresTo(other);
        // A hand's breadth more, for the decimals that are not kept.
        int steps = point.gridSteps(metres * 1.001 + 0.2);

        assertThat(Math.abs(other.gridX() - point.gridX())).isLessThanOrEqualTo(steps);
        assertThat(Math.abs(other.gridY() - point.gridY())).isLessThanOrEqualTo(steps);
    }

    @Test
    void measuresAsTheCrowFlies() {
        // One minute of latitude is a nautical mile.
        assertThat(new GeoPoint(52, 5).metresTo(new GeoPoint(52 + 1.0 / 60, 5))).isCloseTo(1853, within(2.0));
    }

    @ParameterizedTest
    @CsvSource({
        "91, 5, rejection.place.range",
        "52, 181, rejection.place.range",
        "NaN, 5, rejection.place.range",
        "5.1214, 52.0907, rejection.place.swapped",
        "48.85, 2.35, rejection.place.outside",
        "-52.09, 5.12, rejection.place.outside"
    })
    void refusesWhatIsNowhere(double latitude, double longitude, String key) {
        assertThatExceptionOfType(Rejection.class)
                .isThrownBy(() -> area.require(new GeoPoint(latitude, longitude)))
                .returns(key, Rejection::key);
    }

    @Test
    void saysWhatIsMeantWhenTheTwoAreMixedUp() {
        assertThatExceptionOfType(Rejection.class)
                .isThrownBy(() -> area.require(new GeoPoint(5.1214, 52.0907)))
                .satisfies(refused -> assertThat(refused.arguments()).containsExactly("52,0907", "5,1214"));
    }
}
