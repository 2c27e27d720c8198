package nl.onskentons.directory;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import nl.onskentons.access.AccountAdministration;
import nl.onskentons.access.CurrentUser;
import nl.onskentons.common.AccountId;
import nl.onskentons.common.Actor;
import nl.onskentons.common.Audited;
import nl.onskentons.common.Rejection;
import nl.onskentons.common.SchoolId;
import nl.onskentons.school.Schools;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
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
    private final EntryIndex index;
    private final EntryHistory history;
    private final Cards cards;
    private final Photos photos;
    private final CardReach reach;
    private final ContactLines lines;
    private final AccountAdministration accounts;
    private final Schools schools;
    private final CurrentUser currentUser;
    private final ApplicationEventPublisher events;
    private final EntityManager entityManager;
    private final Clock clock;

    DirectoryKeeping(
            Entries entries,
            EntryIndex index,
            EntryHistory history,
            Cards cards,
            Photos photos,
            CardReach reach,
            ContactLines lines,
            AccountAdministration accounts,
            Schools schools,
            CurrentUser currentUser,
            ApplicationEventPublisher events,
            EntityManager entityManager,
            Clock clock) {
        this.entityManager = entityManager;
        this.entries = entries;
        this.index = index;
        this.history = history;
        this.cards = cards;
        this.photos = photos;
        this.reach = reach;
        this.lines = lines;
        this.accounts = accounts;
        this.schools = schools;
        this.currentUser = currentUser;
        this.events = events;
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
            if (details.photoRefused()) {
                photos.forget(id);
            }
        });
    }

    /** Says that somebody left, that an organisation ended or is closed for a while, and who to turn to instead. */
    @PreAuthorize("hasAnyRole('COORDINATOR', 'ADMINISTRATOR')")
    public void become(EntryId id, EntryStatus status, Optional<EntryId> successor) {
        DirectoryEntry entry = kept(id);
        track(entry, () -> entry.become(status, successor.orElse(null)));
    }

    /** Takes an entry out of the directory; {@link #restore} undoes it. */
    @PreAuthorize("hasAnyRole('COORDINATOR', 'ADMINISTRATOR')")
    public void remove(EntryId id) {
        DirectoryEntry entry = kept(id);
        entry.remove(clock.instant());
        index.update(List.of(entry));
        audit(entry, "entry.removed");
    }

    @PreAuthorize("hasAnyRole('COORDINATOR', 'ADMINISTRATOR')")
    public void restore(EntryId id) {
        DirectoryEntry entry = kept(id);
        entry.restore();
        entries.flush();
        index.update(List.of(entry));
        audit(entry, "entry.restored");
    }

    /**
     * Gives a person the own card to keep.
     *
     * @throws Rejection when that account keeps another card already, or is no business of whoever asks
     */
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public void giveCardTo(EntryId id, AccountId account) {
        if (!(kept(id) instanceof Contact contact)) {
            throw Rejection.of("rejection.entry.gone");
        }
        if (accounts.find(account).isEmpty()) {
            throw Rejection.of("directory.owner.choose");
        }
        if (entries.findCardOf(account).filter(other -> !other.id().equals(id)).isPresent()) {
            throw Rejection.of("rejection.entry.ownsCard");
        }
        contact.belongTo(account);
        audit(contact, "entry.owner");
    }

    private void add(DirectoryEntry entry, CommonDetails details) {
        reach.requireKeeper(details);
        entry.arrange(details.points(), null, clock.instant());
        entries.saveAndFlush(entry);
        index.add(List.of(entry));
        history.add(
                entry.id(),
                currentUser.actor(),
                CardFields.differences(Map.of(), CardFields.of(entry, schools.names())));
        audit(entry, "entry.added");
    }

    private void change(EntryId id, long version, CommonDetails details, Consumer<DirectoryEntry> describe) {
        DirectoryEntry entry = existing(id);
        Viewer viewer = viewer();
        Viewer.Scope scope = Viewer.Scope.of(entry);
        boolean keeps = viewer.mayKeep(scope);
        if (!keeps && !scope.isOwnCardOf(viewer.account())) {
            throw new AccessDeniedException("Not one of this person's cards");
        }
        if (entry.version() != version) {
            throw new ChangedMeanwhile(
                    cards.of(
                            entry,
                            viewer,
                            schools.confirmationDays(viewer.reach().keySet())),
                    history.of(entry, viewer, 20));
        }
        reach.requireSame(entry, details, keeps);
        track(entry, () -> {
            describe.accept(entry);
            // Numbers are rows of their own: a change of nothing else would leave the version as it was.
            entityManager.lock(entry, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
            @Nullable Actor proposer = keeps ? null : currentUser.actor();
            entry.arrange(details.points(), proposer, clock.instant());
        });
    }

    private void track(DirectoryEntry entry, Runnable change) {
        Map<SchoolId, String> names = schools.names();
        Map<String, CardFields.Content> before = CardFields.of(entry, names);
        change.run();
        entries.flush();
        index.update(List.of(entry));
        List<FieldChange> changes = CardFields.differences(before, CardFields.of(entry, names));
        history.add(entry.id(), currentUser.actor(), changes);
        audit(entry, "entry.changed");
    }

    private DirectoryEntry kept(EntryId id) {
        DirectoryEntry entry = existing(id);
        if (!viewer().mayKeep(Viewer.Scope.of(entry))) {
            throw new AccessDeniedException("Not one of this person's cards");
        }
        return entry;
    }

    private DirectoryEntry existing(EntryId id) {
        return entries.findById(id.value()).orElseThrow(() -> Rejection.of("rejection.entry.gone"));
    }

    private void audit(DirectoryEntry entry, String action) {
        events.publishEvent(new Audited(
                currentUser.actor(), null, action, "entry", entry.id().value()));
    }

    private Viewer viewer() {
        return Viewer.of(currentUser.require());
    }
}
