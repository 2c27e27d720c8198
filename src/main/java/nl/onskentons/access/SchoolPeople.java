package nl.onskentons.access;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import nl.onskentons.common.AccountId;
import nl.onskentons.common.PortalClock;
import nl.onskentons.common.SchoolId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who is what at a school, for features that tell them something. */
@Component
public class SchoolPeople {

    private final AccountRepository accounts;
    private final Clock clock;

    SchoolPeople(AccountRepository accounts, Clock clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    /** The accounts that are switched on and have this role at the school today. */
    @Transactional(readOnly = true)
    public Set<AccountId> with(SchoolId school, Role role) {
        LocalDate today = PortalClock.today(clock);
        return accounts.findWithRole(school, role).stream()
                .filter(account -> account.memberships().stream()
                        .anyMatch(membership -> membership.equals(new Membership(school, role, membership.endsOn()))
                                && membership.isValidOn(today)))
                .map(Account::id)
                .collect(Collectors.toSet());
    }
}
