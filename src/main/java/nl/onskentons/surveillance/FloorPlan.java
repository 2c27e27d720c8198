package nl.onskentons.surveillance;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import nl.onskentons.common.Folding;
import nl.onskentons.common.SchoolId;
import org.hibernate.annotations.OptimisticLock;
import org.jspecify.annotations.Nullable;

/** The drawing of a floor of a school. */
@Entity
class FloorPlan {

    @Id
    private UUID id;

    private SchoolId schoolId;
    private String name;
    private String nameKey;

    @OptimisticLock(excluded = true)
    private int place;

    private int width;
    private int height;
    private String changedBy;
    private Instant changedAt;

    @Version
    private @Nullable Long version;

    protected FloorPlan() {}

    FloorPlan(FloorPlanId id, SchoolId school, int place, String name, PlanPicture picture, String by, Instant at) {
        this.id = id.value();
        this.schoolId = school;
        this.place = place;
        draw(picture, by, at);
        rename(name, by, at);
    }

    final void rename(String newName, String by, Instant at) {
        name = newName;
        nameKey = Folding.fold(newName);
        changedBy = by;
        changedAt = at.truncatedTo(ChronoUnit.MICROS);
    }

    /** Another drawing of the same floor; places stay where they are on it. */
    final void draw(PlanPicture picture, String by, Instant at) {
        width = picture.width();
        height = picture.height();
        changedBy = by;
        changedAt = at.truncatedTo(ChronoUnit.MICROS);
    }

    void putAt(int newPlace) {
        place = newPlace;
    }

    FloorPlanId id() {
        return new FloorPlanId(id);
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

    FloorPlanLine line() {
        return new FloorPlanLine(id(), schoolId, version(), name, width, height, changedBy, changedAt);
    }
}
