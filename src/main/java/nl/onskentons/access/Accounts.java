package nl.onskentons.access;

import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.onskentons.common.AccountId;
import nl.onskentons.common.Actor;
import nl.onskentons.common.EmailAddress;
import nl.onskentons.common.PortalClock;
import nl.onskentons.common.Rejection;
import nl.onskentons.common.SchoolId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The accounts of the portal: made by invitation, kept by the administrators of the schools. */
@Service
@Transactional
public class Accounts {

    private final AccountRepository accounts;
    private final InvitationRepository invitations;
    private final PasswordEncoder passwords;
    private final CurrentUser currentUser;
    private final AccountLog log;
    private final Clock clock;

    Accounts(
            AccountRepository accounts,
            InvitationRepository invitations,
            PasswordEncoder passwords,
            CurrentUser currentUser,
            AccountLog log,
            Clock clock) {
        this.accounts = accounts;
        this.invitations = invitations;
        this.passwords = passwords;
        this.currentUser = currentUser;
        this.log = log;
        this.clock = clock;
    }

    /** Whether nobody can sign in yet, so that the portal has to be set up. */
    @Transactional(readOnly = true)
    public boolean areNone() {
        return accounts.count() == 0;
    }

    /**
     * Makes the first administrator, who invites everybody else.
     *
     * @throws Rejection when there is an account already
     */
    public AccountId createFirst(String name, EmailAddress email, AccountPassword password, SchoolId school) {
        if (!areNone()) {
            throw Rejection.of("rejection.setup.done");
        }
        Account account = new Account(AccountId.random(), name, email, clock.instant());
        account.join(Membership.of(school, Role.ADMINISTRATOR));
        account.usePassword(hash(password));
        accounts.save(account);
        log.add(new Actor(account.id(), name), "account.created", account.id(), Set.of(school));
        return account.id();
    }

    /**
     * Makes an account that waits for its owner to choose a password.
     *
     * @return the secret of the one-time link, which cannot be read back later
     * @throws Rejection when the e-mail address has an account already
     */
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public InvitationToken invite(String name, EmailAddress email, Set<Membership> memberships) {
        memberships.forEach(membership -> currentUser.requireAt(membership.school(), Role.ADMINISTRATOR));
        if (accounts.findByEmailKey(email.key()).isPresent()) {
            throw Rejection.of("rejection.account.exists");
        }
        Account account = new Account(AccountId.random(), name, email, clock.instant());
        memberships.forEach(account::join);
        accounts.save(account);
        InvitationToken token = InvitationToken.random();
        invitations.save(new Invitation(token, account.id(), clock.instant()));
        log.add(currentUser.actor(), "account.invited", account.id(), account.schools());
        return token;
    }

    /** For whom a one-time link is; empty when it was used before, is too old, or never existed. */
    @Transactional(readOnly = true)
    public Optional<Invited> invited(InvitationToken token) {
        return usable(token)
                .flatMap(invitation -> accounts.findById(invitation.account().value()))
                .map(account -> new Invited(account.name(), account.email().value()));
    }

    /**
     * Uses an invitation up, and gives its account a password.
     *
     * @throws Rejection when the link was used before, is too old, or never existed
     */
    public AccountId accept(InvitationToken token, AccountPassword password) {
        Invitation invitation = usable(token).orElseThrow(() -> Rejection.of("rejection.invitation.unusable"));
        invitation.use(clock.instant());
        Account account = accounts.findById(invitation.account().value()).orElseThrow();
        account.usePassword(hash(password));
        log.add(
                new Actor(account.id(), account.name()),
                "account.passwordChosen",
                account.id(),
                account.schoolsOn(PortalClock.today(clock)));
        return account.id();
    }

    private Optional<Invitation> usable(InvitationToken token) {
        return invitations.findByTokenHash(token.hash()).filter(found -> found.isUsableAt(clock.instant()));
    }

    private String hash(AccountPassword password) {
        return Objects.requireNonNull(passwords.encode(password.value()));
    }
}
