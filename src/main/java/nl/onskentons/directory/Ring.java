package nl.onskentons.directory;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.onskentons.common.Rejection;
import nl.onskentons.common.SchoolId;
import nl.onskentons.common.TextRules;
import org.jspecify.annotations.Nullable;

/** A group of entries that a school made for itself; an entry can be in several. */
@Entity
class Ring {

    private static final int MAX_MEMBERS = 500;

    @Id
    private UUID id;

    private SchoolId schoolId;
    private String name;

    @ElementCollection
    @CollectionTable(name = "ring_member", joinColumns = @JoinColumn(name = "ring_id"))
    @OrderColumn(name = "position")
    @Column(name = "entry_id")
    private List<UUID> members = new ArrayList<>();

    @Version
    private @Nullable Long version;

    protected Ring() {}

    /** @param name unlike that of any other ring of the school; 1 to 80 characters */
    Ring(RingId id, SchoolId school, String name) {
        this.id = id.value();
        this.schoolId = school;
        this.name = checked(name);
    }

    /** As the name of a ring is kept. */
    static String checked(String name) {
        String line = TextRules.line("name", name, RingLine.MAX_NAME);
        if (line.isEmpty()) {
            throw Rejection.ofField("name", "rejection.ring.name");
        }
        return line;
    }

    void rename(String name) {
        this.name = checked(name);
    }

    /** Puts these entries in it, in this order and each once. */
    void arrange(List<EntryId> wanted) {
        List<UUID> ids = wanted.stream().map(EntryId::value).distinct().toList();
        if (ids.size() > MAX_MEMBERS) {
            throw Rejection.ofField("members", "rejection.ring.members", MAX_MEMBERS);
        }
        if (!members.equals(ids)) {
            members.clear();
            members.addAll(ids);
        }
    }

    RingId id() {
        return new RingId(id);
    }

    SchoolId school() {
        return schoolId;
    }

    String name() {
        return name;
    }

    long version() {
        return version == null ? 0 : version;
    }

    List<EntryId> members() {
        return members.stream().map(EntryId::new).toList();
    }
}
