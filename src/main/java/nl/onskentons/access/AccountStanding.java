package nl.onskentons.access;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.onskentons.common.AccountId;
import nl.onskentons.common.SchoolId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What people are who are not signed in at this moment: for what keeps working in their name, and ends with it (R9). */
@Component
public class AccountStanding {

    private final AccountRepository accounts;
    private final AccountTerm term;

    AccountStanding(AccountRepository accounts, AccountTerm term) {
        this.accounts = accounts;
        this.term = term;
    }

    /**
     * What each of these accounts is at a school today. Who could not sign in now, or is of that school no more, is left
     * out.
     */
    @Transactional(readOnly = true)
    public Map<AccountId, Set<Role>> rolesNow(Collection<AccountId> ids, SchoolId school) {
        return accounts
                .findWithMembershipsByIdIn(
                        ids.stream().map(AccountId::value).distinct().toList())
                .stream()
                .map(term::userNow)
                .filter(PortalUser::isEnabled)
                .filter(user -> user.schools().contains(school))
                .collect(Collectors.toMap(PortalUser::id, user -> user.rolesAt(school)));
    }
}
