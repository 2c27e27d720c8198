package nl.onskentons.home.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.Locale;
import nl.onskentons.common.Rejection;
import nl.onskentons.testing.MovableClock;
import org.junit.jupiter.api.Test;

class SetUpCodeTest {

    private final MovableClock clock = new MovableClock();
    private final SetUpCode code = new SetUpCode(clock);

    @Test
    void takesTheCodeHoweverItIsTyped() {
        assertThat(code.shown()).matches("[A-Z2-9]{4}-[A-Z2-9]{4}");
        assertThatCode(() ->
                        code.check(" " + code.shown().toLowerCase(Locale.ROOT).replace("-", " ")))
                .doesNotThrowAnyException();
    }

    @Test
    void refusesEveryOtherCodeAndSlowsGuessingDown() {
        for (int attempt = 0; attempt < 5; attempt++) {
            assertThatExceptionOfType(Rejection.class)
                    .isThrownBy(() -> code.check("AAAA-AAAA"))
                    .withMessage("rejection.setup.code");
        }
        assertThatExceptionOfType(Rejection.class)
                .isThrownBy(() -> code.check(code.shown()))
                .withMessage("rejection.setup.throttled");

        clock.move(Duration.ofMinutes(1));
        assertThatCode(() -> code.check(code.shown())).doesNotThrowAnyException();
    }
}
