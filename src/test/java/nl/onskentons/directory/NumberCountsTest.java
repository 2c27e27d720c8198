package nl.onskentons.directory;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a count is read that stops before the end. */
class NumberCountsTest {

    @ParameterizedTest
    @CsvSource({"1, 1", "100, 100", "101, 100+"})
    void saysThatThereAreMoreWhereItStoppedCounting(int counted, String shown) {
        assertThat(NumberCounts.shown(counted)).isEqualTo(shown);
    }
}
