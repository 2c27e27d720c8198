package nl.onskentons.directory;

import java.util.List;
import nl.onskentons.common.SchoolId;

/**
 * A ring that was taken away, whole: with those in it who are not shown now. Only {@link Rings#remove} makes one, and
 * {@link Rings#restore} takes it back; nobody else reads or writes who were in it.
 */
public final class RingRemoval {

    private final RingId id;
    private final SchoolId school;
    private final String name;
    private final List<EntryId> members;

    RingRemoval(Ring ring) {
        id = ring.id();
        school = ring.school();
        name = ring.name();
        members = ring.members();
    }

    RingId id() {
        return id;
    }

    SchoolId school() {
        return school;
    }

    String name() {
        return name;
    }

    List<EntryId> members() {
        return members;
    }
}
