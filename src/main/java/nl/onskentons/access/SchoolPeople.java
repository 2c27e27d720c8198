package nl.onskentons.access;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.onskentons.common.AccountId;
import nl.onskentons.common.SchoolId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What people are at a school who are not signed in at this moment: for what tells them something, and for what keeps
 * working in their name and ends with it (R9). Who could not sign in now is nothing.
 */
@Component
public class SchoolPeople {

    private final AccountRepository accounts;
    private final AccountTerm term;

    SchoolPeople(AccountRepository accounts, AccountTerm term) {
        this.accounts = accounts;
        this.term = term;
    }

    /** The accounts that have this role at the school today. */
    @Transactional(readOnly = true)
    public Set<AccountId> with(SchoolId school, Role role) {
        return now(accounts.findWithRole(school, role))
                .filter(user -> user.rolesAt(school).contains(role))
                .map(PortalUser::id)
                .collect(Collectors.toSet());
    }

    /** What each of these accounts is at the school today. Who is of that school no more is left out. */
    @Transactional(readOnly = true)
    public Map<AccountId, Set<Role>> roles(Collection<AccountId> ids, SchoolId school) {
        return now(accounts.findWithMembershipsByIdIn(
                        ids.stream().map(AccountId::value).distinct().toList()))
                .filter(user -> user.schools().contains(school))
                .collect(Collectors.toMap(PortalUser::id, user -> user.rolesAt(school)));
    }

    private Stream<PortalUser> now(Collection<Account> some) {
        return some.stream().map(term::userNow).filter(PortalUser::isEnabled);
    }
}
