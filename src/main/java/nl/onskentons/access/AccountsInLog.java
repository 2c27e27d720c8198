package nl.onskentons.access;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.onskentons.common.Actor;
import nl.onskentons.common.LogReaders;
import nl.onskentons.common.LogSubjects;
import nl.onskentons.common.SchoolId;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The accounts of the schools whose log somebody reads: who did something, and to whom it was done. */
@Component
@Transactional(readOnly = true)
class AccountsInLog implements LogReaders, LogSubjects {

    private final AccountRepository accounts;
    private final CurrentUser currentUser;

    AccountsInLog(AccountRepository accounts, CurrentUser currentUser) {
        this.accounts = accounts;
        this.currentUser = currentUser;
    }

    @Override
    public Set<SchoolId> schools() {
        return currentUser.require().memberships().stream()
                .filter(member -> member.role() == Role.ADMINISTRATOR || member.role() == Role.PRIVACY_OFFICER)
                .map(Membership::school)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public boolean watchOver() {
        return is(Role.PRIVACY_OFFICER);
    }

    @Override
    public List<Actor> people(String text, int page, int size) {
        return accounts
                .findPage(
                        AccountSearch.inName(text), AccountSearch.inEmail(text), schools(), PageRequest.of(page, size))
                .stream()
                .map(account -> new Actor(account.id(), account.name()))
                .toList();
    }

    @Override
    public String type() {
        return "account";
    }

    @Override
    public Map<UUID, String> names(Collection<UUID> subjects) {
        return accounts.findAllOfSchools(subjects, schools()).stream()
                .collect(Collectors.toMap(account -> account.id().value(), Account::name));
    }

    /** The page of accounts is for administrators. */
    @Override
    public Optional<String> route(UUID subject) {
        return is(Role.ADMINISTRATOR) ? Optional.of(AccessRoutes.ACCOUNTS + "/" + subject) : Optional.empty();
    }

    private boolean is(Role role) {
        return currentUser.find().map(user -> user.roles().contains(role)).orElse(false);
    }
}
