package nl.onskentons.directory;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.onskentons.access.CurrentUser;
import nl.onskentons.common.Audited;
import nl.onskentons.common.SchoolId;
import nl.onskentons.school.Schools;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What goes with every change of a card: that it is found anew, who changed what per field, and a line in the log. */
@Component
class EntryTracking {

    private final Entries entries;
    private final EntryIndex index;
    private final EntryHistory history;
    private final Schools schools;
    private final CurrentUser currentUser;
    private final ApplicationEventPublisher events;

    EntryTracking(
            Entries entries,
            EntryIndex index,
            EntryHistory history,
            Schools schools,
            CurrentUser currentUser,
            ApplicationEventPublisher events) {
        this.entries = entries;
        this.index = index;
        this.history = history;
        this.schools = schools;
        this.currentUser = currentUser;
        this.events = events;
    }

    /** Puts a new card in the directory. */
    void add(DirectoryEntry entry) {
        entries.saveAndFlush(entry);
        index.add(List.of(entry));
        note(entry, "entry.added", CardFields.differences(Map.of(), CardFields.of(entry, schools.names())));
    }

    /** Does something to a card, and keeps what it changed. */
    void track(DirectoryEntry entry, String action, Runnable change) {
        Map<SchoolId, String> names = schools.names();
        Map<String, CardFields.Content> before = CardFields.of(entry, names);
        Set<SchoolId> concerned = new HashSet<>(entry.schools());
        boolean concernedAll = entry.everySchool();
        change.run();
        reindex(entry);
        history.add(entry.id(), currentUser.actor(), CardFields.differences(before, CardFields.of(entry, names)));
        concerned.addAll(entry.schools());
        log(entry, action, concernedAll || entry.everySchool() ? Set.of() : concerned);
    }

    /** As {@link #track}, for what the fields of the card do not show. */
    void track(DirectoryEntry entry, String action, Runnable change, FieldChange visible) {
        change.run();
        reindex(entry);
        note(entry, action, List.of(visible));
    }

    /** Keeps what happened to something that is found in no search. */
    void note(DirectoryEntry entry, String action, List<FieldChange> changes) {
        history.add(entry.id(), currentUser.actor(), changes);
        log(entry, action);
    }

    /** Writes down that something was done with a card, where it is read by those whom the card concerns. */
    void log(DirectoryEntry entry, String action) {
        log(entry, action, entry.everySchool() ? Set.of() : entry.schools());
    }

    /** @param concerned empty when it concerns all schools */
    private void log(DirectoryEntry entry, String action, Set<SchoolId> concerned) {
        events.publishEvent(new Audited(
                currentUser.actor(), concerned, action, "entry", entry.id().value()));
    }

    private void reindex(DirectoryEntry entry) {
        entries.flush();
        index.update(List.of(entry));
    }
}
