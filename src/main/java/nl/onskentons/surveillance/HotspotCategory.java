package nl.onskentons.surveillance;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import nl.onskentons.common.SchoolId;
import org.hibernate.annotations.OptimisticLock;
import org.jspecify.annotations.Nullable;

/** A kind of places of a school, such as badly lit ones. */
@Entity
class HotspotCategory {

    @Id
    private UUID id;

    private SchoolId schoolId;
    private String name;
    private String nameKey;

    /** Moving something else past it does not make it another kind for who is changing it. */
    @OptimisticLock(excluded = true)
    private int place;

    private @Nullable String changedBy;
    private Instant changedAt;

    @Version
    private @Nullable Long version;

    protected HotspotCategory() {}

    /** @param by null for the starting set */
    HotspotCategory(CategoryId id, SchoolId school, int place, CategoryName name, @Nullable String by, Instant at) {
        this.id = id.value();
        this.schoolId = school;
        this.place = place;
        rename(name, by, at);
    }

    final void rename(CategoryName newName, @Nullable String by, Instant at) {
        name = newName.value();
        nameKey = newName.key();
        changedBy = by;
        changedAt = at.truncatedTo(ChronoUnit.MICROS);
    }

    void putAt(int newPlace) {
        place = newPlace;
    }

    CategoryId id() {
        return new CategoryId(id);
    }

    SchoolId school() {
        return schoolId;
    }

    String nameKey() {
        return nameKey;
    }

    long version() {
        return version == null ? 0 : version;
    }

    CategoryLine line() {
        return new CategoryLine(id(), schoolId, version(), new CategoryName(name), changedBy, changedAt);
    }
}
