package nl.onskentons.access;

import java.util.Locale;
import java.util.Objects;
import nl.onskentons.common.Rejection;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What everybody can do with their own account. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class OwnAccount {

    private final AccountRepository accounts;
    private final CurrentUser currentUser;
    private final PasswordEncoder passwords;
    private final SignInThrottle throttle;
    private final AccountTerm term;
    private final AccountLog log;

    OwnAccount(
            AccountRepository accounts,
            CurrentUser currentUser,
            PasswordEncoder passwords,
            SignInThrottle throttle,
            AccountTerm term,
            AccountLog log) {
        this.accounts = accounts;
        this.currentUser = currentUser;
        this.passwords = passwords;
        this.throttle = throttle;
        this.term = term;
        this.log = log;
    }

    /**
     * Changes the password. Sessions elsewhere end; this one goes on.
     *
     * @param current guards a screen that was left open
     * @throws Rejection when the current password is wrong, or was guessed too often
     */
    public void changePassword(String current, AccountPassword chosen) {
        Account account = own();
        try {
            throttle.pay(account.email().value(), "");
        } catch (SignInThrottled e) {
            throw Rejection.ofField("current", "rejection.password.throttled", e.minutes());
        }
        if (!passwords.matches(current, account.passwordHash().orElse(""))) {
            throw Rejection.ofField("current", "rejection.password.wrong");
        }
        throttle.payBack(account.email().value(), "");
        account.usePassword(Objects.requireNonNull(passwords.encode(chosen.value())));
        log("account.passwordChanged", account);
        currentUser.replace(term.userNow(account));
    }

    /** Ends all sessions, this one too from its next request on. */
    public void signOutEverywhere() {
        Account account = own();
        account.signOutEverywhere();
        log("account.signedOut", account);
    }

    /** Keeps the language in which this person reads the portal, for the next time too. */
    public void useLanguage(Locale language) {
        Account account = own();
        account.speak(language);
        currentUser.replace(term.userNow(account));
    }

    private Account own() {
        return accounts.findWithMembershipsById(currentUser.require().id().value())
                .orElseThrow();
    }

    private void log(String action, Account account) {
        log.add(currentUser.actor(), action, account.id(), account.schoolsOn(term.today()));
    }
}
