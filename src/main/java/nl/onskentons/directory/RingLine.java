package nl.onskentons.directory;

import java.util.List;
import nl.onskentons.common.SchoolId;

/**
 * A group of people and organisations, such as those around the Monday meeting.
 *
 * @param members who are in it, in the order that the school gave them
 * @param mayEdit whether whoever looks may change it
 */
public record RingLine(
        RingId id,
        long version,
        SchoolId school,
        String schoolName,
        String name,
        List<EntryId> members,
        boolean mayEdit) {}
