package nl.onskentons.phone;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.onskentons.common.Folding;
import nl.onskentons.common.PhoneNumber;
import nl.onskentons.common.SchoolId;
import org.hibernate.annotations.OptimisticLock;
import org.jspecify.annotations.Nullable;

/** What a call is about, at one school (P05). Topics stand in two levels: what has a parent has no children. */
@Entity
@Table(name = "phone_topic")
class CallTopic {

    @Id
    private UUID id;

    private SchoolId schoolId;
    private @Nullable UUID parentId;

    /** Moving something else past it does not make it another topic for who is changing it. */
    @OptimisticLock(excluded = true)
    private int place;

    private String name;
    private String nameKey;

    @ElementCollection
    @CollectionTable(name = "phone_topic_word", joinColumns = @JoinColumn(name = "topic_id"))
    @OrderColumn(name = "position")
    @Column(name = "word")
    private List<String> words = new ArrayList<>();

    private String urgentFirst;
    private @Nullable PhoneNumber urgentNumber;
    private @Nullable Integer deskKey;
    private @Nullable LastResort lastResort;
    private @Nullable String changedBy;
    private Instant changedAt;

    @Version
    private @Nullable Long version;

    protected CallTopic() {}

    /**
     * @param place among those with the same parent: lower comes first
     * @param by null for the starting set
     */
    CallTopic(TopicId id, SchoolId school, int place, TopicDetails details, @Nullable String by, Instant at) {
        this.id = id.value();
        this.schoolId = school;
        this.place = place;
        change(details, by, at);
    }

    final void change(TopicDetails details, @Nullable String by, Instant at) {
        this.parentId = details.parent().map(TopicId::value).orElse(null);
        this.name = details.name();
        this.nameKey = Folding.fold(details.name());
        this.urgentFirst = details.urgentFirst();
        this.urgentNumber = details.urgentNumber().orElse(null);
        this.deskKey = details.deskKey().orElse(null);
        this.lastResort = details.lastResort().orElse(null);
        if (!words.equals(details.words())) {
            words.clear();
            words.addAll(details.words());
        }
        this.changedBy = by;
        // As exact as the databases keep it, so that what was saved equals what is read.
        this.changedAt = at.truncatedTo(ChronoUnit.MICROS);
    }

    /** Puts it at a place among those with the same parent. */
    void putAt(int newPlace) {
        this.place = newPlace;
    }

    TopicId id() {
        return new TopicId(id);
    }

    SchoolId school() {
        return schoolId;
    }

    Optional<TopicId> parent() {
        return Optional.ofNullable(parentId).map(TopicId::new);
    }

    int place() {
        return place;
    }

    long version() {
        return version == null ? 0 : version;
    }

    String nameKey() {
        return nameKey;
    }

    TopicDetails details() {
        return new TopicDetails(
                name,
                parent(),
                List.copyOf(words),
                urgentFirst,
                Optional.ofNullable(urgentNumber),
                Optional.ofNullable(deskKey),
                Optional.ofNullable(lastResort));
    }

    TopicLine line() {
        return new TopicLine(id(), schoolId, version(), details(), changedBy, changedAt);
    }
}
