package nl.onskentons.access;

import java.time.Duration;
import org.springframework.security.core.AuthenticationException;

/** Too many attempts to sign in: the next one has to wait. */
public final class SignInThrottled extends AuthenticationException {

    private final long minutes;

    SignInThrottled(Duration wait) {
        super("Too many attempts");
        this.minutes = Math.max(1, wait.plusSeconds(59).toMinutes());
    }

    /** How long to wait, in whole minutes, at least one. */
    public long minutes() {
        return minutes;
    }
}
