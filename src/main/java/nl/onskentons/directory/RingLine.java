package nl.onskentons.directory;

import java.util.List;

/**
 * A group of people and organisations, such as those around the Monday meeting, to be arranged.
 *
 * @param members who are in it, in the order that the school gave them; without those whose card was taken away or serves
 *     the school no longer
 */
public record RingLine(RingId id, long version, String name, List<Member> members) {

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
