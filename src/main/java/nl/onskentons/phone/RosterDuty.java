package nl.onskentons.phone;

import jakarta.persistence.Embeddable;
import java.util.Optional;
import java.util.UUID;
import nl.onskentons.common.WorkingPattern;
import nl.onskentons.directory.EntryId;
import nl.onskentons.phone.schedule.Roster;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's turn in a temporary roster, as it is kept.
 *
 * @param topicId null for every topic that nobody has by name
 */
@Embeddable
record RosterDuty(@Nullable UUID topicId, UUID personId, int rank, WorkingPattern hours) {

    static RosterDuty of(Roster.Duty duty) {
        return new RosterDuty(
                duty.topic().map(TopicId::value).orElse(null), duty.person().value(), duty.rank(), duty.hours());
    }

    Roster.Duty duty() {
        return new Roster.Duty(Optional.ofNullable(topicId).map(TopicId::new), new EntryId(personId), rank, hours);
    }
}
