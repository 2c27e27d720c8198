package nl.onskentons.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** How long accounts and memberships last: the one place that decides it (R9, R11). */
@Component
class AccountTerm {

    private final Duration inactive;
    private final Clock clock;

    AccountTerm(@Value("${portal.account.inactive-days}") int inactiveDays, Clock clock) {
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
        return account.asUser(today(), inactiveBefore());
    }
}
