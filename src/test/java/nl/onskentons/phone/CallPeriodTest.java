package nl.onskentons.phone;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.onskentons.common.Quarter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CallPeriodTest {

    @ParameterizedTest
    @CsvSource({
        "2026-Q4, 2026-10-01, 2026-12-31",
        "2024-Q1, 2024-01-01, 2024-03-31",
        "2024-02, 2024-02-01, 2024-02-29",
        "2026-11, 2026-11-01, 2026-11-30"
    })
    void readsAMonthOrAQuarter(String code, LocalDate first, LocalDate last) {
        CallPeriod period = CallPeriod.parse(code).orElseThrow();

        assertThat(period.first()).isEqualTo(first);
        assertThat(period.last()).isEqualTo(last);
        assertThat(period.code()).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "alles",
                "2026",
                "2026-Q5",
                "2026-Q0",
                "2026-13",
                "26-Q1",
                "2026-Q4 ",
                "q4",
                "2026-q4",
                "+999999999-12",
                "0999-12",
                "-2026-11"
            })
    void readsNothingElse(String code) {
        assertThat(CallPeriod.parse(code)).isEmpty();
    }

    @Test
    void countsQuartersOn() {
        assertThat(new Quarter(2026, 4).next()).isEqualTo(new Quarter(2027, 1));
        assertThat(new Quarter(2026, 4)).isLessThan(new Quarter(2027, 1)).isGreaterThan(new Quarter(2026, 3));
        assertThat(Quarter.of(LocalDate.parse("2026-11-24"))).hasToString("2026-Q4");
    }
}
