package nl.onskentons.access;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import nl.onskentons.common.Actor;
import nl.onskentons.common.Rejection;
import nl.onskentons.common.SchoolAdministrators;
import nl.onskentons.common.SchoolId;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Which accounts an administrator may keep, checked on the account itself, and what is remembered of it. */
@Component
class AccountDoorkeeper implements SchoolAdministrators {

    private final AccountRepository accounts;
    private final CurrentUser currentUser;
    private final AccountTerm term;
    private final AccountLog log;
    private final Clock clock;

    AccountDoorkeeper(
            AccountRepository accounts, CurrentUser currentUser, AccountTerm term, AccountLog log, Clock clock) {
        this.accounts = accounts;
        this.currentUser = currentUser;
        this.term = term;
        this.log = log;
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
    public Actor requireCoordinatorOf(SchoolId school) {
        currentUser.requireAt(school, Role.ADMINISTRATOR, Role.COORDINATOR);
        return currentUser.actor();
    }

    /** Whoever adds a school keeps it, until others are invited; their running session follows at once. */
    @Override
    public Actor becomeFirstAdministratorOf(SchoolId school) {
        Account account = accounts.findWithMembershipsById(
                        currentUser.require().id().value())
                .orElseThrow();
        account.join(Membership.of(school, Role.ADMINISTRATOR));
        log("membership.added", account, Set.of(school));
        accounts.flush();
        currentUser.replace(term.userNow(account));
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
     * Does something to an account after which every school that had an administrator still has one, and one without a
     * last day where it had such a one: otherwise the school would lose its last one in silence.
     *
     * @throws Rejection when a school would have none
     */
    void keepingAdministrators(Account account, Runnable change) {
        Set<SchoolId> today = administered(account, term.today());
        Set<SchoolId> forGood = administered(account, LocalDate.MAX);
        change.run();
        requireAnother(account, today, term.today(), "rejection.account.lastAdministrator");
        requireAnother(account, forGood, LocalDate.MAX, "rejection.account.lastAdministratorEnds");
    }

    private void requireAnother(Account account, Set<SchoolId> before, LocalDate day, String refusal) {
        Set<SchoolId> lost = new HashSet<>(before);
        lost.removeAll(administered(account, day));
        for (SchoolId school : lost) {
            boolean another = accounts.lockAdministratorsOf(school).stream()
                    .filter(other -> !other.id().equals(account.id()))
                    .anyMatch(other -> other.administers(school, day));
            if (!another) {
                throw Rejection.of(refusal);
            }
        }
    }

    private static Set<SchoolId> administered(Account account, LocalDate day) {
        return account.schools().stream()
                .filter(school -> account.administers(school, day))
                .collect(Collectors.toSet());
    }

    /** Remembers what concerns the account as a whole, for all its schools. */
    void log(String action, Account account) {
        log.add(currentUser.actor(), action, account.id(), account.schools());
    }

    /** Remembers what concerns these schools alone, also when the account no longer belongs to them. */
    void log(String action, Account account, Set<SchoolId> concerned) {
        log.add(currentUser.actor(), action, account.id(), concerned);
    }
}
