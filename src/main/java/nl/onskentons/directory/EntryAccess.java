package nl.onskentons.directory;

import java.util.Optional;
import java.util.function.Predicate;
import nl.onskentons.access.CurrentUser;
import nl.onskentons.common.Rejection;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Opens entries for the current user: every service comes to a record through here, so that the check stands once. */
@Component
class EntryAccess {

    private final Entries entries;
    private final CurrentUser currentUser;

    EntryAccess(Entries entries, CurrentUser currentUser) {
        this.entries = entries;
        this.currentUser = currentUser;
    }

    /** Who asks, and how far the eyes of that person reach. */
    Viewer viewer() {
        return Viewer.of(currentUser.require());
    }

    /** An entry that is there and that the current user may open. */
    Optional<DirectoryEntry> visible(EntryId id) {
        Viewer viewer = viewer();
        return entries.findById(id.value()).filter(viewer::maySee);
    }

    /** An entry that the current user may change: as a school does, or because it is their own card. */
    DirectoryEntry editable(EntryId id) {
        Viewer viewer = viewer();
        return require(existing(id), scope -> viewer.mayKeep(scope) || scope.isOwnCardOf(viewer.account()));
    }

    /** As {@link #editable}, and nobody else changes it until this transaction is over. */
    DirectoryEntry lockedEditable(EntryId id) {
        return entries.findLocked(id.value())
                .map(entry -> editable(id))
                .orElseThrow(() -> Rejection.of("rejection.entry.gone"));
    }

    /** An entry that the current user may change as a school does. */
    DirectoryEntry kept(EntryId id) {
        return require(existing(id), viewer()::mayKeep);
    }

    /** As {@link #kept}, whether it was removed or not. */
    DirectoryEntry keptOrRemoved(EntryId id) {
        return require(found(id), viewer()::mayKeep);
    }

    private DirectoryEntry existing(EntryId id) {
        DirectoryEntry entry = found(id);
        if (entry.isRemoved()) {
            throw Rejection.of("rejection.entry.gone");
        }
        return entry;
    }

    private DirectoryEntry found(EntryId id) {
        return entries.findById(id.value()).orElseThrow(() -> Rejection.of("rejection.entry.gone"));
    }

    private static DirectoryEntry require(DirectoryEntry entry, Predicate<Viewer.Scope> mayDoIt) {
        if (!mayDoIt.test(Viewer.Scope.of(entry))) {
            throw new AccessDeniedException("Not one of this person's cards");
        }
        return entry;
    }
}
