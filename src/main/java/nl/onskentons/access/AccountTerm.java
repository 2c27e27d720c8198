package nl.onskentons.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import nl.onskentons.common.SchoolId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** How long accounts and memberships last: the one place that decides it (R9, R11). */
@Component
class AccountTerm {

    private final AccountRepository accounts;
    private final Duration inactive;
    private final Clock clock;

    AccountTerm(AccountRepository accounts, @Value("${portal.account.inactive-days}") int inactiveDays, Clock clock) {
        this.accounts = accounts;
        this.inactive = Duration.ofDays(inactiveDays);
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Who was last active before this moment has been away too long. */
    Instant inactiveBefore() {
        return clock.instant().minus(inactive);
    }

    /** The account as it may be used today. */
    PortalUser userNow(Account account) {
        return account.asUser(today(), isAwayTooLong(account));
    }

    /**
     * Whether nobody used it for too long. It never is so of the last administrator of a school: nobody else could let
     * them in again.
     */
    boolean isAwayTooLong(Account account) {
        return account.isUnusedSince(inactiveBefore())
                && account.schools().stream()
                        .filter(school -> account.administers(school, today()))
                        .allMatch(school -> hasAnotherAdministrator(school, account));
    }

    /** Whoever keeps a school without an end only goes when somebody else does so too. */
    private boolean hasAnotherAdministrator(SchoolId school, Account account) {
        LocalDate day = account.administers(school, LocalDate.MAX) ? LocalDate.MAX : today();
        return accounts.findAdministratorsOf(school).stream()
                .filter(other -> !other.id().equals(account.id()))
                .anyMatch(other -> other.administers(school, day) && !other.isUnusedSince(inactiveBefore()));
    }
}
