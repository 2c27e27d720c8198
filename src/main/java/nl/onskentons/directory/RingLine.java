package nl.onskentons.directory;

import java.util.List;
import nl.onskentons.common.SchoolId;

/**
 * A group of people and organisations, such as those around the Monday meeting.
 *
 * @param members who are in it, in the order that the school gave them; without those whose card was taken away or serves
 *     the school no longer
 * @param mayEdit whether whoever looks may change it
 */
public record RingLine(
        RingId id,
        long version,
        SchoolId school,
        String schoolName,
        String name,
        List<Member> members,
        boolean mayEdit) {

    /** How long a name can be, in characters. */
    public static final int MAX_NAME = 80;

    public RingLine {
        members = List.copyOf(members);
    }

    /** Somebody in a ring. */
    public record Member(EntryId id, String name) {}

    public List<EntryId> memberIds() {
        return members.stream().map(Member::id).toList();
    }
}
