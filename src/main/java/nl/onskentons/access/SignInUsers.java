package nl.onskentons.access;

import java.time.Clock;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import nl.onskentons.common.Audited;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
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
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SignInUsers(
            AccountRepository accounts,
            AccountTerm term,
            PasswordEncoder passwords,
            ApplicationEventPublisher events,
            Clock clock) {
        this.accounts = accounts;
        this.term = term;
        this.passwords = passwords;
        this.events = events;
        this.clock = clock;
    }

    /** The account as it is today; {@link PortalUser#isEnabled()} tells whether it may sign in. */
    @Transactional(readOnly = true)
    public Optional<PortalUser> find(String email) {
        return accounts.findByEmailKey(email.strip().toLowerCase(Locale.ROOT)).map(term::userNow);
    }

    /**
     * Remembers that somebody signed in.
     *
     * @param passwordToRenew the password, when it was kept in an older way and can now be kept in today's
     */
    @Transactional
    public void signedIn(PortalUser user, @Nullable String passwordToRenew) {
        Account account = accounts.findById(user.id().value()).orElseThrow();
        account.wasActive(clock.instant());
        events.publishEvent(new Audited(
                user.actor(), null, "account.signedIn", "account", user.id().value()));
        if (passwordToRenew != null) {
            account.renewHash(Objects.requireNonNull(passwords.encode(passwordToRenew)));
        }
    }

    @Override
    @Transactional(readOnly = true)
    public UserDetails loadUserByUsername(String email) {
        return find(email).orElseThrow(() -> new UsernameNotFoundException("No such account"));
    }
}
