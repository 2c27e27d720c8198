package nl.onskentons.access;

import java.util.Objects;
import java.util.Optional;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.CredentialsContainer;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/**
 * Signs in with e-mail address and password. An unknown account, a wrong password, and an account that may not sign in,
 * get the same answer after the same work, so that nobody can find out who has an account here.
 */
class PasswordSignIn implements AuthenticationProvider {

    private final SignInUsers users;
    private final PasswordEncoder passwords;
    private final SignInThrottle throttle;

    /** Of no account: to have something to compare with. */
    private final String hashOfNobody;

    PasswordSignIn(SignInUsers users, PasswordEncoder passwords, SignInThrottle throttle) {
        this.users = users;
        this.passwords = passwords;
        this.throttle = throttle;
        this.hashOfNobody =
                Objects.requireNonNull(passwords.encode(InvitationToken.random().value()));
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        String email = attempt.getName();
        String password = Objects.toString(attempt.getCredentials(), "");
        String address = attempt.getDetails() instanceof WebAuthenticationDetails details
                ? Objects.toString(details.getRemoteAddress(), "")
                : "";
        // What is refused is kept with its reason in the session, and must not keep the password there.
        if (attempt instanceof CredentialsContainer typed) {
            typed.eraseCredentials();
        }
        throttle.pay(email, address);

        Optional<PortalUser> user = users.find(email);
        String hash = user.map(PortalUser::getPassword).orElse(hashOfNobody);
        boolean matches = passwords.matches(password, hash);
        if (!matches || user.isEmpty() || !user.get().isEnabled()) {
            throw new BadCredentialsException("Not signed in");
        }

        throttle.payBack(email, address);
        users.signedIn(user.get(), passwords.upgradeEncoding(hash) ? password : null);
        user.get().eraseCredentials();
        UsernamePasswordAuthenticationToken signedIn = UsernamePasswordAuthenticationToken.authenticated(
                user.get(), null, user.get().getAuthorities());
        signedIn.setDetails(attempt.getDetails());
        return signedIn;
    }

    @Override
    public boolean supports(Class<?> attempt) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(attempt);
    }
}
