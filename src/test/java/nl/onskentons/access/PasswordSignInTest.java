package nl.onskentons.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.stream.IntStream;
import nl.onskentons.testing.MovableClock;
import nl.onskentons.testing.PortalTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/** What UC-001 promises about guessing, where it takes more attempts than a browser makes. */
@PortalTest
class PasswordSignInTest {

    @Autowired
    private SignInUsers users;

    @Test
    void countsTheAttemptsFromOneAddressTogetherWhateverTheAccount() {
        PasswordSignIn signIn =
                new PasswordSignIn(users, new BCryptPasswordEncoder(4), new SignInThrottle(new MovableClock()));

        IntStream.range(0, SignInThrottle.TRIES_PER_ADDRESS)
                .forEach(attempt -> assertThatExceptionOfType(BadCredentialsException.class)
                        .isThrownBy(() -> signIn.authenticate(from("192.0.2.1", "gok" + attempt))));

        assertThatExceptionOfType(SignInThrottled.class)
                .isThrownBy(() -> signIn.authenticate(from("192.0.2.1", "nog-een")));
        assertThatExceptionOfType(BadCredentialsException.class)
                .isThrownBy(() -> signIn.authenticate(from("192.0.2.2", "nog-een")));
    }

    /** The reason of a refusal stays in the session, and with it the attempt. */
    @Test
    void keepsNoPasswordOfARefusedAttempt() {
        PasswordSignIn signIn =
                new PasswordSignIn(users, new BCryptPasswordEncoder(4), new SignInThrottle(new MovableClock()));
        Authentication attempt = from("192.0.2.1", "docent");

        assertThatExceptionOfType(BadCredentialsException.class).isThrownBy(() -> signIn.authenticate(attempt));

        assertThat(attempt.getCredentials()).isNull();
    }

    private static Authentication from(String address, String name) {
        UsernamePasswordAuthenticationToken attempt =
                UsernamePasswordAuthenticationToken.unauthenticated(name + "@voorbeeld.test", "verkeerd-wachtwoord");
        attempt.setDetails(new WebAuthenticationDetails(address, null));
        return attempt;
    }
}
