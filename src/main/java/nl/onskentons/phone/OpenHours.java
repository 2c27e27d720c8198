package nl.onskentons.phone;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import nl.onskentons.common.SchoolId;
import nl.onskentons.common.WorkingPattern;
import org.jspecify.annotations.Nullable;

/** When a school wants somebody to be there for every topic. */
@Entity
@Table(name = "phone_open")
class OpenHours {

    @Id
    private UUID schoolId;

    private WorkingPattern hours;

    @Version
    private @Nullable Long version;

    protected OpenHours() {}

    OpenHours(SchoolId school, WorkingPattern hours) {
        this.schoolId = school.value();
        this.hours = hours;
    }

    void change(WorkingPattern wanted) {
        hours = wanted;
    }

    WorkingPattern hours() {
        return hours;
    }
}
