package nl.onskentons.audit;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.onskentons.common.AccountId;
import nl.onskentons.common.Actor;
import nl.onskentons.common.Audited;
import nl.onskentons.common.LastChange;
import nl.onskentons.common.SchoolId;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** One line of the log: written once, never changed. */
@Entity
@Immutable
class AuditEntry implements Persistable<UUID> {

    @Id
    private UUID id;

    private Instant happenedAt;

    private @Nullable UUID actorId;
    private @Nullable String actorName;

    /** Whether it concerns every school. */
    private boolean everySchool;

    @ElementCollection
    @CollectionTable(name = "audit_entry_school", joinColumns = @JoinColumn(name = "entry_id"))
    @Column(name = "school_id")
    private Set<SchoolId> schools;

    private String action;
    private String subjectType;
    private UUID subjectId;

    protected AuditEntry() {}

    AuditEntry(Instant happenedAt, Audited event) {
        Actor actor = event.actor();
        this.id = UUID.randomUUID();
        this.happenedAt = happenedAt;
        this.actorId = actor == null ? null : actor.id().value();
        this.actorName = actor == null ? null : actor.name();
        this.everySchool = event.schools().isEmpty();
        this.schools = new HashSet<>(event.schools());
        this.action = event.action();
        this.subjectType = event.subjectType();
        this.subjectId = event.subject();
    }

    @Override
    public UUID getId() {
        return id;
    }

    /** Entries are only ever added. */
    @Override
    public boolean isNew() {
        return true;
    }

    /** Who did it; empty when it happened by itself. */
    Optional<LastChange> change() {
        return LastChange.of(actorName, happenedAt);
    }

    AuditLine line() {
        return new AuditLine(
                id,
                happenedAt,
                actorId == null ? null : new AccountId(actorId),
                actorName,
                Set.copyOf(schools),
                action,
                subjectType,
                subjectId,
                null,
                null);
    }
}
