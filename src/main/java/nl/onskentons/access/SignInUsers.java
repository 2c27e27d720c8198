package nl.onskentons.access;

import java.time.Clock;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds the account that somebody wants to sign in to. */
@Component
class SignInUsers implements UserDetailsService {

    private final AccountRepository accounts;
    private final AccountTerm term;
    private final PasswordEncoder passwords;
    private final AccountLog log;
    private final Clock clock;

    SignInUsers(AccountRepository accounts, AccountTerm term, PasswordEncoder passwords, AccountLog log, Clock clock) {
        this.accounts = accounts;
        this.term = term;
        this.passwords = passwords;
        this.log = log;
        this.clock = clock;
    }

    /** The account as it is today; {@link PortalUser#isEnabled()} tells whether it may sign in. */
    @Transactional(readOnly = true)
    public Optional<PortalUser> find(String email) {
        return accounts.findByEmailKey(email.strip().toLowerCase(Locale.ROOT)).map(term::userNow);
    }

    /**
     * Remembers that somebody signed in. Two sign-ins at one moment do not hinder each other.
     *
     * @param passwordToRenew the password, when it was kept in an older way and can now be kept in today's
     */
    @Transactional
    public void signedIn(PortalUser user, @Nullable String passwordToRenew) {
        accounts.wasActive(user.id().value(), clock.instant());
        log.add(user.actor(), "account.signedIn", user.id(), user.schools());
        String known = user.getPassword();
        if (passwordToRenew != null && known != null) {
            accounts.renewHash(user.id().value(), known, Objects.requireNonNull(passwords.encode(passwordToRenew)));
        }
    }

    @Override
    @Transactional(readOnly = true)
    public UserDetails loadUserByUsername(String email) {
        return find(email).orElseThrow(() -> new UsernameNotFoundException("No such account"));
    }
}
