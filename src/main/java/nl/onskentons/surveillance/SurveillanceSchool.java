package nl.onskentons.surveillance;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import nl.onskentons.common.SchoolId;

/** That a school has its starting kinds of places; whoever changes kinds or plans waits for it. */
@Entity
class SurveillanceSchool {

    @Id
    private UUID schoolId;

    private long revision;

    protected SurveillanceSchool() {}

    SurveillanceSchool(SchoolId school) {
        this.schoolId = school.value();
    }

    /** That something it holds is another by now. */
    void count() {
        revision++;
    }
}
