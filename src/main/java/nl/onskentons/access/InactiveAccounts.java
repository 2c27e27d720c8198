package nl.onskentons.access;

import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Switches accounts off that nobody used for the set number of days (R9). Signing in refuses them by itself; this makes
 * it visible in the list, and writes it down.
 */
@Component
class InactiveAccounts {

    private static final int AT_ONCE = 500;

    private final AccountRepository accounts;
    private final AccountTerm term;
    private final AccountLog log;

    InactiveAccounts(AccountRepository accounts, AccountTerm term, AccountLog log) {
        this.accounts = accounts;
        this.term = term;
        this.log = log;
    }

    /** Every night; what is left is for the next one. */
    @Scheduled(cron = "0 20 3 * * *", zone = "Europe/Amsterdam")
    @Transactional
    public void switchOff() {
        List<Account> inactive = accounts.findInactiveSince(term.inactiveBefore(), Limit.of(AT_ONCE));
        for (Account account : inactive) {
            if (term.isAwayTooLong(account)) {
                account.disable();
                log.add(null, "account.switchedOff", account.id(), account.schools());
            }
        }
    }
}
