package nl.onskentons.phone.schedule;

import java.util.List;
import java.util.Optional;
import nl.onskentons.common.WorkingPattern;
import nl.onskentons.directory.EntryId;
import nl.onskentons.phone.TopicId;

/** A temporary roster: on its days it replaces all rules and absences, whatever they say. */
public record Roster(Period period, List<Duty> duties) {

    /**
     * Somebody's turn in it.
     *
     * @param topic empty for every topic that nobody has by name
     * @param rank who comes first among those who serve the topic at the same moment; the lowest
     */
    public record Duty(Optional<TopicId> topic, EntryId person, int rank, WorkingPattern hours) {}
}
