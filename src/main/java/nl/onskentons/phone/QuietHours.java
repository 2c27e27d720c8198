package nl.onskentons.phone;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import nl.onskentons.common.SchoolId;
import nl.onskentons.common.WorkingPattern;
import org.jspecify.annotations.Nullable;

/** When a topic needs nobody, on purpose: a gap then is no gap. */
@Entity
@Table(name = "phone_quiet")
class QuietHours {

    @Id
    private UUID topicId;

    private SchoolId schoolId;
    private WorkingPattern hours;

    @Version
    private @Nullable Long version;

    protected QuietHours() {}

    QuietHours(TopicId topic, SchoolId school, WorkingPattern hours) {
        this.topicId = topic.value();
        this.schoolId = school;
        this.hours = hours;
    }

    void change(WorkingPattern wanted) {
        hours = wanted;
    }

    TopicId topic() {
        return new TopicId(topicId);
    }

    WorkingPattern hours() {
        return hours;
    }
}
