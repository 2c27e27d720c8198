package nl.onskentons.common.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class OneAtATimeTest {

    private final OneAtATime impatient = new OneAtATime(Duration.ZERO);

    @Test
    void sendsAwayWhoAsksWhileItIsBusy() {
        String outcome = impatient.run(() -> {
            assertThatThrownBy(() -> impatient.run(() -> "too")).isInstanceOf(OneAtATime.Busy.class);
            return "done";
        });

        assertThat(outcome).isEqualTo("done");
    }

    @Test
    void isFreeAgainAfterWorkThatFailed() {
        assertThatThrownBy(() -> impatient.run(() -> {
                    throw new IllegalStateException("paper jam");
                }))
                .hasMessage("paper jam");

        assertThat(impatient.run(() -> "done")).isEqualTo("done");
    }
}
