package nl.onskentons.phone;

import jakarta.persistence.Embeddable;
import java.util.Optional;
import java.util.UUID;
import nl.onskentons.common.WorkingPattern;
import nl.onskentons.directory.EntryId;
import nl.onskentons.phone.schedule.Roster;
import org.jspecify.annotations.Nullable;

/** Somebody's turn in a temporary roster. */
@Embeddable
class RosterDuty {

    private @Nullable UUID topicId;
    private UUID personId;
    private int rank;
    private WorkingPattern hours;

    protected RosterDuty() {}

    RosterDuty(Roster.Duty duty) {
        topicId = duty.topic().map(TopicId::value).orElse(null);
        personId = duty.person().value();
        rank = duty.rank();
        hours = duty.hours();
    }

    Roster.Duty duty() {
        return new Roster.Duty(
                Optional.ofNullable(topicId).map(TopicId::new), new EntryId(personId), rank, hours);
    }
}
