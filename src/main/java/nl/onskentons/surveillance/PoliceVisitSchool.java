package nl.onskentons.surveillance;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import nl.onskentons.common.SchoolId;
import org.jspecify.annotations.Nullable;

/** What a school decides about the visits of the police. */
@Entity
class PoliceVisitSchool {

    @Id
    private UUID schoolId;

    private boolean published;

    @Version
    private @Nullable Long version;

    protected PoliceVisitSchool() {}

    PoliceVisitSchool(SchoolId school) {
        this.schoolId = school.value();
    }

    void publish(boolean on) {
        published = on;
    }

    boolean isPublished() {
        return published;
    }
}
