package nl.onskentons.directory;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.onskentons.common.Actor;
import org.hibernate.Hibernate;
import org.jspecify.annotations.Nullable;

/** A phone number or e-mail address of an entry, with what is known of its truth. */
@Entity
class ContactPoint {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "entry_id")
    private DirectoryEntry entry;

    @Enumerated(EnumType.STRING)
    private PointKind kind;

    /** In canonical form; null while a first number waits for a school to accept it. */
    @Column(name = "reach_at")
    private @Nullable String text;

    private String extension;
    private String label;
    private int position;

    @Enumerated(EnumType.STRING)
    private Audience audience;

    private @Nullable Instant confirmedAt;
    private @Nullable String confirmedBy;
    private @Nullable Instant disputedAt;
    private @Nullable String disputedBy;
    private @Nullable String disputedNote;

    /** What its owner wants it to become; a school has to confirm that, for the desk relies on it. */
    private @Nullable String proposed;

    private @Nullable String proposedBy;

    protected ContactPoint() {}

    ContactPoint(DirectoryEntry entry, PointDetails details, int position) {
        this.id = details.id().value();
        this.entry = entry;
        this.kind = details.kind();
        this.text = details.text();
        this.extension = details.extension();
        this.label = details.label();
        this.audience = details.audience();
        this.position = position;
    }

    /** Changes everything but the number itself; who is reached after other digits, nobody confirmed. */
    void rearrange(PointDetails details, int position) {
        if (!details.extension().equals(extension)) {
            forgetJudgements();
        }
        this.kind = details.kind();
        this.extension = details.extension();
        this.label = details.label();
        this.audience = details.audience();
        this.position = position;
    }

    /**
     * Takes over a number from a form.
     *
     * @param proposer when not null, somebody whose change of a phone number waits for a school
     */
    void become(PointDetails details, @Nullable Actor proposer) {
        if (details.text().equals(text == null ? proposed : text)) {
            if (proposer != null && text != null) {
                decline();
            }
            return;
        }
        if (proposer != null && kind.isPhone()) {
            proposed = details.text();
            proposedBy = proposer.name();
        } else {
            text = details.text();
            forgetJudgements();
            decline();
        }
    }

    /** Stands behind the numbers that were put in order without it. */
    void moveTo(int position) {
        this.position = position;
    }

    /** Hides a number that was never accepted, until a school does. */
    void proposeAsNew(Actor by) {
        proposed = text;
        proposedBy = by.name();
        text = null;
    }

    /** Makes the proposal the number, and vouches for it. */
    void accept(Actor by, Instant now) {
        if (proposed != null) {
            text = proposed;
            proposed = null;
            proposedBy = null;
            confirm(by, now);
        }
    }

    /** Leaves the number as it was. */
    void decline() {
        proposed = null;
        proposedBy = null;
    }

    void confirm(Actor by, Instant now) {
        forgetJudgements();
        confirmedAt = now;
        confirmedBy = by.name();
    }

    void dispute(Actor by, Instant now, String note) {
        disputedAt = now;
        disputedBy = by.name();
        disputedNote = note;
    }

    private void forgetJudgements() {
        confirmedAt = null;
        confirmedBy = null;
        disputedAt = null;
        disputedBy = null;
        disputedNote = null;
    }

    PointId id() {
        return new PointId(id);
    }

    /** The entry itself: what stands in for it until it is read is neither a person nor an organisation. */
    DirectoryEntry entry() {
        return Hibernate.unproxy(entry, DirectoryEntry.class);
    }

    PointKind kind() {
        return kind;
    }

    Optional<String> text() {
        return Optional.ofNullable(text);
    }

    Optional<String> proposed() {
        return Optional.ofNullable(proposed);
    }

    Optional<String> proposedBy() {
        return Optional.ofNullable(proposedBy);
    }

    Audience audience() {
        return audience;
    }

    String extension() {
        return extension;
    }

    String label() {
        return label;
    }

    int position() {
        return position;
    }

    PointTrust trust() {
        return new PointTrust(confirmedAt, confirmedBy, disputedAt, disputedBy, disputedNote);
    }

    /** As it stands in a form. */
    PointDetails details() {
        return new PointDetails(id(), kind, text == null ? String.valueOf(proposed) : text, extension, label, audience);
    }
}
