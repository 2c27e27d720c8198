package nl.onskentons.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.stream.IntStream;
import nl.onskentons.testing.MovableClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignInThrottleTest {

    private final MovableClock clock = new MovableClock();
    private final SignInThrottle throttle = new SignInThrottle(clock);

    @Test
    void letsAnAccountTryAFewTimesAndThenOnceAMinute() {
        tryOften("iemand@voorbeeld.test", SignInThrottle.TRIES_PER_ACCOUNT);

        assertThatExceptionOfType(SignInThrottled.class)
                .isThrownBy(() -> throttle.pay("iemand@voorbeeld.test", ""))
                .satisfies(refused -> assertThat(refused.minutes()).isEqualTo(1));

        clock.move(Duration.ofMinutes(1));
        assertThatCode(() -> throttle.pay("iemand@voorbeeld.test", "")).doesNotThrowAnyException();
    }

    @Test
    void countsEveryWayToWriteAnAddressAsOneAccount() {
        tryOften("iemand@voorbeeld.test", SignInThrottle.TRIES_PER_ACCOUNT);

        assertThatExceptionOfType(SignInThrottled.class).isThrownBy(() -> throttle.pay("  IEMAND@voorbeeld.test ", ""));
    }

    @Test
    void doesNotHoldOneAccountBackForAnother() {
        tryOften("iemand@voorbeeld.test", SignInThrottle.TRIES_PER_ACCOUNT);

        assertThatCode(() -> throttle.pay("ander@voorbeeld.test", "")).doesNotThrowAnyException();
    }

    @Test
    void givesBackWhatSomebodyPaidWhoKnowsThePassword() {
        IntStream.range(0, 50).forEach(attempt -> {
            throttle.pay("iemand@voorbeeld.test", "192.0.2.1");
            throttle.payBack("iemand@voorbeeld.test", "192.0.2.1");
        });

        assertThatCode(() -> throttle.pay("iemand@voorbeeld.test", "192.0.2.1")).doesNotThrowAnyException();
    }

    @Test
    void holdsAnAddressBackThatTriesManyAccounts() {
        IntStream.range(0, SignInThrottle.TRIES_PER_ADDRESS)
                .forEach(attempt -> throttle.pay(attempt + "@voorbeeld.test", "192.0.2.1"));

        assertThatExceptionOfType(SignInThrottled.class)
                .isThrownBy(() -> throttle.pay("nieuw@voorbeeld.test", "192.0.2.1"));
        assertThatCode(() -> throttle.pay("nieuw@voorbeeld.test", "192.0.2.2")).doesNotThrowAnyException();
    }

    @Test
    void countsANetworkOfIpv6AsOneAddress() {
        IntStream.range(0, SignInThrottle.TRIES_PER_ADDRESS)
                .forEach(attempt -> throttle.pay(attempt + "@voorbeeld.test", "2001:db8:0:1:0:0:0:" + attempt));

        assertThatExceptionOfType(SignInThrottled.class)
                .isThrownBy(() -> throttle.pay("nieuw@voorbeeld.test", "2001:db8:0:1:f:f:f:f"));
        assertThatCode(() -> throttle.pay("nieuw@voorbeeld.test", "2001:db8:0:2:f:f:f:f"))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2001:db8::1", "2001:DB8:0:0::ffff", "2001:db8::7:8:9%eth0", "2001:0db8:0000:0000:1:2:3:4"})
    void countsANetworkOfIpv6AsOneHoweverItIsWritten(String address) {
        IntStream.range(0, SignInThrottle.TRIES_PER_ADDRESS)
                .forEach(attempt -> throttle.pay(attempt + "@voorbeeld.test", "2001:db8:0:0:0:0:0:" + attempt));

        assertThatExceptionOfType(SignInThrottled.class)
                .isThrownBy(() -> throttle.pay("nieuw@voorbeeld.test", address));
    }

    @Test
    void forgetsTheLongestUnseenRatherThanGrowWithoutEnd() {
        tryOften("eerste@voorbeeld.test", SignInThrottle.TRIES_PER_ACCOUNT);
        IntStream.range(0, SignInThrottle.REMEMBERED).forEach(attempt -> throttle.pay(attempt + "@voorbeeld.test", ""));

        assertThatCode(() -> throttle.pay("eerste@voorbeeld.test", "")).doesNotThrowAnyException();
    }

    private void tryOften(String account, int times) {
        IntStream.range(0, times).forEach(attempt -> throttle.pay(account, ""));
    }
}
