package nl.onskentons.access;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import nl.onskentons.common.AccountId;
import org.jspecify.annotations.Nullable;

/** A one-time link with which somebody chooses a password. Only its hash is kept. */
@Entity
class Invitation {

    /** Long enough for a week of autumn holidays and the days around it. */
    static final Duration VALIDITY = Duration.ofDays(14);

    @Id
    private UUID id;

    private String tokenHash;
    private AccountId accountId;
    private Instant createdAt;
    private @Nullable Instant usedAt;

    @Version
    private @Nullable Long version;

    protected Invitation() {}

    Invitation(InvitationToken token, AccountId account, Instant createdAt) {
        this.id = UUID.randomUUID();
        this.tokenHash = token.hash();
        this.accountId = account;
        this.createdAt = createdAt;
    }

    AccountId account() {
        return accountId;
    }

    boolean isUsableAt(Instant now) {
        return usedAt == null && now.isBefore(createdAt.plus(VALIDITY));
    }

    void use(Instant now) {
        usedAt = now;
    }
}
