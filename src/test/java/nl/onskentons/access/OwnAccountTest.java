package nl.onskentons.access;

import static org.assertj.core.api.Assertions.assertThat;

import nl.onskentons.testing.PortalTest;
import nl.onskentons.testing.SignedIn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What somebody does with the own account, and what that means for sessions elsewhere. */
@PortalTest
class OwnAccountTest extends AccountSteps {

    private static final String EMAIL = "eigen@voorbeeld.test";

    @BeforeEach
    void signInAsSomebodyNew() {
        Handover handover = invite("Eigen Account", EMAIL, member(north(), Role.STAFF));
        accounts.accept(token(handover), PASSWORD);
        database.flush();
        SignedIn.as(EMAIL);
    }

    @Test
    void signsOutEverywhere() {
        int stamp = user(EMAIL).sessionStamp();

        own.signOutEverywhere();

        assertThat(user(EMAIL).sessionStamp()).isGreaterThan(stamp);
    }

    @Test
    void endsTheSessionsThatBeganWithTheOldPassword() {
        int stamp = user(EMAIL).sessionStamp();

        own.changePassword(PASSWORD.value(), new AccountPassword("vier andere losse woorden"));

        assertThat(user(EMAIL).sessionStamp()).isGreaterThan(stamp);
    }

    @Test
    void slowsDownWhoGuessesThePasswordAtAScreenThatWasLeftOpen() {
        for (int attempt = 0; attempt < SignInThrottle.TRIES_PER_ACCOUNT; attempt++) {
            assertRefused("rejection.password.wrong", () -> own.changePassword("niet dit woord", PASSWORD));
        }

        assertRefused("rejection.password.throttled", () -> own.changePassword(PASSWORD.value(), PASSWORD));
    }
}
