package nl.onskentons.access;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import nl.onskentons.common.AccountId;
import nl.onskentons.common.EmailAddress;
import org.jspecify.annotations.Nullable;

/** Somebody who can sign in. */
@Entity
class Account {

    @Id
    private UUID id;

    private EmailAddress email;
    private String emailKey;
    private String name;
    private @Nullable String passwordHash;
    private boolean enabled = true;

    /** Raised to end every session of this account. */
    private int sessionStamp;

    /** Raised when what the account may do changes, so that running sessions follow at once. */
    private int accessStamp;

    private Instant createdAt;
    private @Nullable Instant lastActiveAt;

    @ElementCollection
    @CollectionTable(name = "membership", joinColumns = @JoinColumn(name = "account_id"))
    private Set<Membership> memberships = new HashSet<>();

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Account() {}

    Account(AccountId id, String name, EmailAddress email, Instant createdAt) {
        this.id = id.value();
        this.name = name;
        this.email = email;
        this.emailKey = email.key();
        this.createdAt = createdAt;
    }

    AccountId id() {
        return new AccountId(id);
    }

    String name() {
        return name;
    }

    EmailAddress email() {
        return email;
    }

    boolean isEnabled() {
        return enabled;
    }

    Set<Membership> memberships() {
        return Set.copyOf(memberships);
    }

    @Nullable
    Instant lastActiveAt() {
        return lastActiveAt;
    }

    void usePassword(String hash) {
        passwordHash = hash;
        signOutEverywhere();
    }

    void join(Membership membership) {
        memberships.removeIf(other -> other.school().equals(membership.school()) && other.role() == membership.role());
        memberships.add(membership);
        accessStamp++;
    }

    void leave(Membership membership) {
        if (memberships.remove(membership)) {
            accessStamp++;
        }
    }

    void signOutEverywhere() {
        sessionStamp++;
    }

    void disable() {
        enabled = false;
        signOutEverywhere();
    }

    void enable() {
        enabled = true;
    }

    void signedIn(Instant at) {
        lastActiveAt = at;
    }

    PortalUser asUser(LocalDate today) {
        return new PortalUser(
                id(),
                name,
                email.value(),
                passwordHash,
                enabled,
                sessionStamp,
                accessStamp,
                memberships.stream().filter(m -> m.isValidOn(today)).toList());
    }
}
