package nl.onskentons.access;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds the account that somebody wants to sign in to. */
@Component
class SignInUsers implements UserDetailsService {

    private final AccountRepository accounts;
    private final Clock clock;

    SignInUsers(AccountRepository accounts, Clock clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public UserDetails loadUserByUsername(String email) {
        return accounts.findByEmailKey(email.strip().toLowerCase(Locale.ROOT))
                .map(account -> account.asUser(LocalDate.now(clock)))
                .orElseThrow(() -> new UsernameNotFoundException("No such account"));
    }
}
