package nl.onskentons.directory;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.onskentons.common.Actor;
import nl.onskentons.common.Folding;
import nl.onskentons.common.Rejection;
import nl.onskentons.common.SchoolId;
import nl.onskentons.common.Sector;
import nl.onskentons.common.WorkingPattern;
import org.hibernate.annotations.OptimisticLock;
import org.jspecify.annotations.Nullable;

/** What organisations and contacts have in common: a name, ways to reach them, and the schools they serve. */
@Entity
@DiscriminatorColumn(name = "kind", length = 12)
abstract class DirectoryEntry {

    private static final int SORT_KEY_LENGTH = 60;

    @Id
    private UUID id;

    private String name;
    private String sortKey;

    /** The line below the name in a list. */
    private String subtitle = "";

    @Enumerated(EnumType.STRING)
    private Sector sector = Sector.OTHER;

    @Enumerated(EnumType.STRING)
    private EntryStatus status = EntryStatus.ACTIVE;

    private @Nullable UUID successorId;

    /** What they do, or what they are there for: the "wat" of the flyer (P06). */
    private String purpose = "";

    private WorkingPattern hours = WorkingPattern.none();

    /** Whether it serves every school of this portal, such as a national number. */
    private boolean everySchool;

    @ElementCollection
    @CollectionTable(name = "entry_school", joinColumns = @JoinColumn(name = "entry_id"))
    @Column(name = "school_id")
    private Set<SchoolId> schools = new HashSet<>();

    @OneToMany(mappedBy = "entry", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<ContactPoint> points = new ArrayList<>();

    /** Counts what happened to the numbers without a change of the card itself, for whoever keeps a copy of them. */
    @OptimisticLock(excluded = true)
    private long pointChanges;

    private @Nullable Instant removedAt;

    @Version
    private @Nullable Long version;

    protected DirectoryEntry() {}

    DirectoryEntry(EntryId id, String name) {
        this.id = id.value();
        this.name = name;
        this.sortKey = sortKey(name);
    }

    abstract EntryKind kind();

    /** Everything besides name and numbers under which it must be found. */
    abstract List<String> searchTexts();

    EntryId id() {
        return new EntryId(id);
    }

    long version() {
        return version == null ? 0 : version;
    }

    String name() {
        return name;
    }

    String sortKey() {
        return sortKey;
    }

    String subtitle() {
        return subtitle;
    }

    Sector sector() {
        return sector;
    }

    EntryStatus status() {
        return status;
    }

    Optional<EntryId> successor() {
        return Optional.ofNullable(successorId).map(EntryId::new);
    }

    String purpose() {
        return purpose;
    }

    WorkingPattern hours() {
        return hours;
    }

    boolean everySchool() {
        return everySchool;
    }

    Set<SchoolId> schools() {
        return schools;
    }

    /** Whether it serves every school that another entry serves. */
    boolean servesAllOf(DirectoryEntry other) {
        return everySchool || !other.everySchool && schools.containsAll(other.schools);
    }

    List<ContactPoint> points() {
        return points;
    }

    /** Says that something about a number is another by now. */
    void pointChanged() {
        pointChanges++;
    }

    boolean isRemoved() {
        return removedAt != null;
    }

    void describe(CommonDetails details) {
        name = details.name();
        sortKey = sortKey(name);
        purpose = details.purpose();
        hours = details.hours();
        everySchool = details.schools().isEmpty();
        if (!schools.equals(details.schools())) {
            schools.clear();
            schools.addAll(details.schools());
        }
    }

    /**
     * Puts the numbers and addresses in the given order.
     *
     * @param proposer when not null, somebody who keeps the own card but not the directory: what the desk calls changes
     *     only after a school accepted it
     */
    void arrange(List<PointDetails> wanted, @Nullable Actor proposer, Instant now) {
        Map<PointId, ContactPoint> known = new HashMap<>();
        points.forEach(point -> known.put(point.id(), point));
        for (int i = 0; i < wanted.size(); i++) {
            PointDetails details = wanted.get(i);
            ContactPoint point = known.get(details.id());
            if (point != null && point.kind().isPhone() != details.kind().isPhone()) {
                // A number that becomes an address: the one goes, and another comes.
                point = null;
                details = details.asNew();
            }
            known.remove(details.id());
            if (point == null) {
                point = new ContactPoint(this, details, i);
                points.add(point);
                if (proposer != null && details.kind().isPhone()) {
                    point.proposeAsNew(proposer);
                }
            } else {
                point.rearrange(details, i);
                point.become(details, proposer);
            }
        }
        int next = wanted.size();
        for (ContactPoint left : known.values()) {
            if (proposer != null && left.kind().isPhone() && left.text().isPresent()) {
                left.dispute(proposer, now, "");
                left.moveTo(next++);
            } else {
                points.remove(left);
            }
        }
        points.sort(Comparator.comparingInt(ContactPoint::position));
        pointChanged();
    }

    /** What it has in common with every entry, as it stands in a form. */
    CommonDetails common() {
        return new CommonDetails(
                name,
                purpose,
                hours,
                schools,
                points.stream().map(ContactPoint::details).toList());
    }

    void classify(Sector sector, String subtitle) {
        this.sector = sector;
        this.subtitle = subtitle;
    }

    /**
     * Says how it stands.
     *
     * @param successor not kept when it is active: then nobody has to turn to anybody else
     * @throws Rejection when it would follow itself up
     */
    void become(EntryStatus status, @Nullable EntryId successor) {
        if (successor != null && successor.value().equals(id)) {
            throw Rejection.ofField("successor", "rejection.entry.ownSuccessor");
        }
        this.status = status;
        this.successorId = successor == null || status == EntryStatus.ACTIVE ? null : successor.value();
    }

    void remove(Instant now) {
        removedAt = now;
    }

    void restore() {
        removedAt = null;
    }

    /** What a name is sorted by; equal for names that are written almost the same. */
    static String sortKey(String name) {
        String folded = Folding.fold(name);
        return folded.length() <= SORT_KEY_LENGTH ? folded : folded.substring(0, SORT_KEY_LENGTH);
    }
}
