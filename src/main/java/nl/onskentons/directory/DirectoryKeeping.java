package nl.onskentons.directory;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import nl.onskentons.access.CurrentUser;
import nl.onskentons.common.Actor;
import nl.onskentons.common.Rejection;
import nl.onskentons.school.Schools;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeping the cards of the directory: the co-ordinators and administrators of the schools that an entry serves, and a
 * partner the own card.
 */
@Service
@Transactional
public class DirectoryKeeping {

    private final Entries entries;
    private final EntryAccess access;
    private final EntryTracking tracking;
    private final EntryHistory history;
    private final Cards cards;
    private final PhotoStore photos;
    private final CardReach reach;
    private final ContactLines lines;
    private final Schools schools;
    private final CurrentUser currentUser;
    private final EntityManager entityManager;
    private final Clock clock;

    DirectoryKeeping(
            Entries entries,
            EntryAccess access,
            EntryTracking tracking,
            EntryHistory history,
            Cards cards,
            PhotoStore photos,
            CardReach reach,
            ContactLines lines,
            Schools schools,
            CurrentUser currentUser,
            EntityManager entityManager,
            Clock clock) {
        this.entries = entries;
        this.access = access;
        this.tracking = tracking;
        this.history = history;
        this.cards = cards;
        this.photos = photos;
        this.reach = reach;
        this.lines = lines;
        this.schools = schools;
        this.currentUser = currentUser;
        this.entityManager = entityManager;
        this.clock = clock;
    }

    /**
     * Adds an organisation.
     *
     * @param id made by the form: saving it twice adds it once
     */
    @PreAuthorize("hasAnyRole('COORDINATOR', 'ADMINISTRATOR')")
    public void add(EntryId id, OrganisationDetails details) {
        if (!entries.existsById(id.value())) {
            add(new Organisation(id, details), details.common());
        }
    }

    /**
     * Adds a person.
     *
     * @param id made by the form: saving it twice adds it once
     */
    @PreAuthorize("hasAnyRole('COORDINATOR', 'ADMINISTRATOR')")
    public void add(EntryId id, ContactDetails details) {
        if (!entries.existsById(id.value())) {
            Contact contact = new Contact(id, details);
            lines.classify(contact);
            add(contact, details.common());
        }
    }

    /**
     * Changes an organisation.
     *
     * @param version that of the card when it was opened
     * @throws ChangedMeanwhile when somebody else changed it since
     */
    @PreAuthorize("isAuthenticated()")
    public void change(EntryId id, long version, OrganisationDetails details) {
        change(id, version, details.common(), entry -> {
            Organisation organisation = (Organisation) entry;
            boolean renamed =
                    !organisation.name().equals(details.common().name()) || organisation.sector() != details.sector();
            organisation.describe(details);
            if (renamed) {
                entries.flush();
                lines.renamePeopleOf(organisation);
            }
        });
    }

    /**
     * Changes a person's card; a partner may do so with the own card, and then new numbers wait for a school.
     *
     * @param version that of the card when it was opened
     * @throws ChangedMeanwhile when somebody else changed it since
     */
    @PreAuthorize("isAuthenticated()")
    public void change(EntryId id, long version, ContactDetails details) {
        change(id, version, details.common(), entry -> {
            Contact contact = (Contact) entry;
            reach.requireSameWork(contact, details);
            contact.describe(details);
            lines.classify(contact);
            if (details.photoRefused() && photos.remove(id)) {
                tracking.note(contact, "photo.removed", List.of(FieldChange.over("photo")));
            }
        });
    }

    /**
     * Says that somebody left, that an organisation ended or is closed for a while, and who to turn to instead.
     *
     * @throws Rejection of the field {@code successor} when that is no card that the current user may open
     */
    @PreAuthorize("hasAnyRole('COORDINATOR', 'ADMINISTRATOR')")
    public void become(EntryId id, EntryStatus status, Optional<EntryId> successor) {
        DirectoryEntry entry = access.kept(id);
        if (successor.isPresent() && successor.flatMap(access::visible).isEmpty()) {
            throw Rejection.ofField("successor", "rejection.entry.successor");
        }
        String before = nameOfSuccessor(entry);
        tracking.track(entry, "entry.changed", () -> entry.become(status, successor.orElse(null)));
        String after = nameOfSuccessor(entry);
        if (!before.equals(after)) {
            history.add(id, currentUser.actor(), List.of(new FieldChange("successor", before, after)));
        }
    }

    /**
     * Takes an entry out of the directory; {@link #restore} undoes it.
     *
     * @throws Rejection when it serves a school where the current user keeps no cards
     */
    @PreAuthorize("hasAnyRole('COORDINATOR', 'ADMINISTRATOR')")
    public void remove(EntryId id) {
        DirectoryEntry entry = access.kept(id);
        reach.requireKeeperOfAll(entry);
        tracking.track(entry, "entry.removed", () -> entry.remove(clock.instant()), FieldChange.happened("removed"));
    }

    /** Puts an entry back; whose own card it was, keeps it unless that person keeps another one by now. */
    @PreAuthorize("hasAnyRole('COORDINATOR', 'ADMINISTRATOR')")
    public void restore(EntryId id) {
        DirectoryEntry entry = access.keptOrRemoved(id);
        reach.requireKeeperOfAll(entry);
        tracking.track(
                entry,
                "entry.restored",
                () -> {
                    if (entry instanceof Contact contact
                            && contact.account().flatMap(entries::findCardOf).isPresent()) {
                        contact.belongTo(null);
                    }
                    entry.restore();
                },
                FieldChange.happened("restored"));
    }

    private void add(DirectoryEntry entry, CommonDetails details) {
        reach.requireKeeper(details);
        entry.arrange(details.points(), null, clock.instant());
        tracking.add(entry);
    }

    private void change(EntryId id, long version, CommonDetails details, Consumer<DirectoryEntry> describe) {
        DirectoryEntry entry = access.editable(id);
        Viewer viewer = access.viewer();
        boolean keeps = viewer.mayKeep(Viewer.Scope.of(entry));
        if (entry.version() != version) {
            throw new ChangedMeanwhile(
                    cards.of(
                            entry,
                            viewer,
                            schools.confirmationDays(viewer.reach().keySet())),
                    history.of(entry, viewer, 20));
        }
        reach.requireSame(entry, details, keeps);
        // Before its numbers are read: they are rows of their own, and whoever confirms one waits until this is done.
        // A change of nothing else would leave the version as it was.
        entityManager.lock(entry, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        tracking.track(entry, "entry.changed", () -> {
            describe.accept(entry);
            @Nullable Actor proposer = keeps ? null : currentUser.actor();
            entry.arrange(details.points(), proposer, clock.instant());
        });
    }

    /** By name when whoever sees the card sees that one too (R1). */
    private String nameOfSuccessor(DirectoryEntry entry) {
        return entry.successor()
                .flatMap(id -> entries.findById(id.value()))
                .map(found -> found.servesAllOf(entry) ? found.name() : FieldChange.SOMEBODY)
                .orElse("");
    }
}
