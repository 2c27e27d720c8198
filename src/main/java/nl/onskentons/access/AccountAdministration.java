package nl.onskentons.access;

import static java.util.Comparator.comparing;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.onskentons.common.AccountId;
import nl.onskentons.common.Rejection;
import nl.onskentons.common.SchoolId;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What administrators do with accounts. They see and change the people of their own schools; what concerns an account as
 * a whole (ending it, a new link that is shown) is for those who administer every school it belongs to.
 */
@Service
@Transactional
@PreAuthorize("hasRole('ADMINISTRATOR')")
public class AccountAdministration {

    private final AccountRepository accounts;
    private final AccountDoorkeeper doorkeeper;
    private final AccountLinks links;
    private final AccountTerm term;

    AccountAdministration(
            AccountRepository accounts, AccountDoorkeeper doorkeeper, AccountLinks links, AccountTerm term) {
        this.accounts = accounts;
        this.doorkeeper = doorkeeper;
        this.links = links;
        this.term = term;
    }

    /** A page of the list, by name, in two statements whatever the size. */
    @Transactional(readOnly = true)
    public List<AccountRow> list(String text, int page, int size) {
        Set<SchoolId> schools = doorkeeper.schools();
        List<UUID> ids = accounts.findIds(
                AccountSearch.inName(text), AccountSearch.inEmail(text), schools, PageRequest.of(page, size));
        Map<UUID, Account> byId = accounts.findWithMembershipsByIdIn(ids).stream()
                .collect(Collectors.toMap(account -> account.id().value(), Function.identity()));
        return ids.stream().map(byId::get).map(account -> row(account, schools)).toList();
    }

    /** How many there are in the list. */
    @Transactional(readOnly = true)
    public int count(String text) {
        return accounts.countIds(AccountSearch.inName(text), AccountSearch.inEmail(text), doorkeeper.schools());
    }

    /** Empty when there is none, and when it is of other schools. */
    @Transactional(readOnly = true)
    public Optional<AccountCard> find(AccountId id) {
        return accounts.findWithMembershipsById(id.value())
                .filter(doorkeeper::mayKeep)
                .map(this::card);
    }

    /** The schools whose people whoever asks may keep. */
    @Transactional(readOnly = true)
    public Set<SchoolId> schools() {
        return doorkeeper.schools();
    }

    /**
     * Invites somebody, or lets somebody who has an account take part in one more school.
     *
     * @throws Rejection when no membership is given, or the person is what was asked already
     */
    public Handover invite(InvitationForm form) {
        requireSome(form.memberships());
        form.memberships().forEach(membership -> doorkeeper.requireAdministratorOf(membership.school()));
        Optional<Account> known = accounts.findByEmailKey(form.email().key());
        if (known.isPresent()) {
            return welcome(known.get(), form.memberships());
        }
        Account account = links.newAccount(form.name(), form.email());
        form.memberships().forEach(account::join);
        accounts.save(account);
        doorkeeper.log("account.invited", account);
        return links.handOver(account, true);
    }

    /**
     * Changes the name, and what somebody is at the schools of whoever asks. The name of somebody of other schools too
     * is not for one of them to change.
     *
     * @param version of the card that was looked at
     * @throws Rejection when a school would lose its last administrator, when no membership is left, or when somebody
     *     else changed the account meanwhile
     */
    public AccountCard change(AccountId id, long version, String name, Set<Membership> memberships) {
        Account account = require(id);
        if (account.version() != version) {
            throw Rejection.of("rejection.account.changed");
        }
        memberships.forEach(membership -> doorkeeper.requireAdministratorOf(membership.school()));
        if (!account.name().equals(name.strip())) {
            doorkeeper.requireWhollyTheirs(account);
        }
        Set<SchoolId> concerned = new HashSet<>(account.schools());
        doorkeeper.keepingAdministrators(account, () -> {
            account.rename(name);
            account.replaceMemberships(doorkeeper.schools(), memberships);
            requireSome(account.memberships());
        });
        concerned.addAll(account.schools());
        concerned.retainAll(doorkeeper.schools());
        doorkeeper.log("account.changed", account, concerned);
        return card(accounts.saveAndFlush(account));
    }

    /** Lets nobody sign in with it any more, and ends its sessions. */
    public void switchOff(AccountId id) {
        Account account = require(id);
        doorkeeper.requireWhollyTheirs(account);
        doorkeeper.keepingAdministrators(account, account::disable);
        links.withdraw(account);
        doorkeeper.log("account.switchedOff", account);
    }

    public void switchOn(AccountId id) {
        Account account = require(id);
        doorkeeper.requireWhollyTheirs(account);
        account.enable(doorkeeper.now());
        doorkeeper.log("account.switchedOn", account);
    }

    /** Ends all sessions of an account, wherever they are. */
    public void signOutEverywhere(AccountId id) {
        Account account = require(id);
        account.signOutEverywhere();
        doorkeeper.log("account.signedOut", account);
    }

    /**
     * Makes a one-time link for somebody who forgot the password. Earlier links no longer work, and all sessions end. The
     * old password keeps working until a new one is chosen.
     */
    public Handover newLink(AccountId id) {
        Account account = require(id);
        boolean wholly = doorkeeper.isWhollyTheirs(account);
        if (!wholly && !links.areMailed()) {
            throw Rejection.of("rejection.account.elsewhere");
        }
        if (account.status(term.today()) == AccountStatus.SWITCHED_OFF) {
            throw Rejection.of("rejection.account.off");
        }
        account.signOutEverywhere();
        doorkeeper.log("account.newLink", account);
        return links.handOver(account, false);
    }

    private Handover welcome(Account account, Set<Membership> memberships) {
        if (account.memberships().containsAll(memberships)) {
            throw Rejection.ofField("email", "rejection.account.exists");
        }
        memberships.forEach(account::join);
        doorkeeper.log(
                "membership.added",
                account,
                memberships.stream().map(Membership::school).collect(Collectors.toSet()));
        return new Handover.NotNeeded(account.id());
    }

    private Account require(AccountId id) {
        Account account =
                accounts.findWithMembershipsById(id.value()).orElseThrow(() -> Rejection.of("rejection.account.gone"));
        doorkeeper.requireKeeperOf(account);
        return account;
    }

    private AccountRow row(Account account, Set<SchoolId> schools) {
        return new AccountRow(
                account.id(),
                account.name(),
                account.email().value(),
                account.status(term.today()),
                at(schools, account));
    }

    private AccountCard card(Account account) {
        return new AccountCard(
                account.id(),
                account.version(),
                account.name(),
                account.email().value(),
                account.status(term.today()),
                at(doorkeeper.schools(), account),
                doorkeeper.isWhollyTheirs(account),
                account.lastActiveAt());
    }

    private static List<Membership> at(Set<SchoolId> schools, Account account) {
        return account.memberships().stream()
                .filter(membership -> schools.contains(membership.school()))
                .sorted(comparing(Membership::role)
                        .thenComparing(m -> m.school().toString()))
                .toList();
    }

    private static void requireSome(Set<Membership> memberships) {
        if (memberships.isEmpty()) {
            throw Rejection.ofField("memberships", "rejection.account.memberships");
        }
    }
}
