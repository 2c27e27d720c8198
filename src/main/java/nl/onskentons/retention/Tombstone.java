package nl.onskentons.retention;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import nl.onskentons.common.OrderedIds;
import org.hibernate.annotations.Immutable;
import org.springframework.data.domain.Persistable;

/** That something was forgotten: of which kind, how many, when, and by which rule; nothing of what it was. */
@Entity
@Immutable
@Table(name = "retention_tombstone")
class Tombstone implements Persistable<UUID> {

    @Id
    private UUID id;

    private String kind;
    private LocalDate goneOn;
    private LocalDate olderThan;
    private long entries;

    protected Tombstone() {}

    Tombstone(String kind, LocalDate goneOn, LocalDate olderThan, long entries) {
        this.id = OrderedIds.next();
        this.kind = kind;
        this.goneOn = goneOn;
        this.olderThan = olderThan;
        this.entries = entries;
    }

    GoneLine line() {
        return new GoneLine(kind, goneOn, olderThan, entries);
    }

    @Override
    public UUID getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return true;
    }
}
