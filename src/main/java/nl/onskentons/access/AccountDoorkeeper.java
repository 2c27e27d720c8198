package nl.onskentons.access;

import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import nl.onskentons.common.Actor;
import nl.onskentons.common.Audited;
import nl.onskentons.common.Rejection;
import nl.onskentons.common.SchoolAdministrators;
import nl.onskentons.common.SchoolId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Which accounts an administrator may keep, checked on the account itself, and what is remembered of it. */
@Component
class AccountDoorkeeper implements SchoolAdministrators {

    private final AccountRepository accounts;
    private final CurrentUser currentUser;
    private final AccountTerm term;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AccountDoorkeeper(
            AccountRepository accounts,
            CurrentUser currentUser,
            AccountTerm term,
            ApplicationEventPublisher events,
            Clock clock) {
        this.accounts = accounts;
        this.currentUser = currentUser;
        this.term = term;
        this.events = events;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    /** The schools of which whoever asks is an administrator. */
    Set<SchoolId> schools() {
        return currentUser.require().memberships().stream()
                .filter(membership -> membership.role() == Role.ADMINISTRATOR)
                .map(Membership::school)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Actor requireAdministratorOf(SchoolId school) {
        currentUser.requireAt(school, Role.ADMINISTRATOR);
        return currentUser.actor();
    }

    @Override
    public Actor actor() {
        return currentUser.actor();
    }

    boolean mayKeep(Account account) {
        Set<SchoolId> own = schools();
        return account.memberships().stream().map(Membership::school).anyMatch(own::contains);
    }

    void requireKeeperOf(Account account) {
        if (!mayKeep(account)) {
            throw new AccessDeniedException("Not of a school of this administrator");
        }
    }

    /** Whether everything that the account still is, it is at schools of whoever asks. */
    boolean isWhollyTheirs(Account account) {
        Set<SchoolId> own = schools();
        return account.memberships().stream()
                .filter(membership -> membership.isValidOn(term.today()))
                .map(Membership::school)
                .allMatch(own::contains);
    }

    void requireWhollyTheirs(Account account) {
        if (!isWhollyTheirs(account)) {
            throw Rejection.of("rejection.account.elsewhere");
        }
    }

    /**
     * Does something to an account after which every school that had an administrator still has one.
     *
     * @throws Rejection when a school would have none
     */
    void keepingAdministrators(Account account, Runnable change) {
        Set<SchoolId> before = administered(account);
        change.run();
        Set<SchoolId> lost = new HashSet<>(before);
        lost.removeAll(administered(account));
        for (SchoolId school : lost) {
            boolean another = accounts.lockAdministratorsOf(school).stream()
                    .filter(other -> !other.id().equals(account.id()))
                    .anyMatch(other -> other.administers(school, term.today()));
            if (!another) {
                throw Rejection.of("rejection.account.lastAdministrator");
            }
        }
    }

    private Set<SchoolId> administered(Account account) {
        return account.memberships().stream()
                .map(Membership::school)
                .filter(school -> account.administers(school, term.today()))
                .collect(Collectors.toSet());
    }

    void log(String action, Account account) {
        Set<SchoolId> own = schools();
        account.memberships().stream()
                .map(Membership::school)
                .filter(own::contains)
                .distinct()
                .forEach(school -> events.publishEvent(new Audited(
                        currentUser.actor(),
                        school,
                        action,
                        "account",
                        account.id().value())));
    }
}
