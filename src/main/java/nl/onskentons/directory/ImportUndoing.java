package nl.onskentons.directory;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.onskentons.common.Actor;
import org.springframework.stereotype.Component;

/**
 * Takes an import back as a whole: what it added is gone, what it changed is as it was. What somebody changed after the
 * import, or something else points to by now, stays as it is.
 */
@Component
class ImportUndoing {

    private static final int CHUNK = 250;
    private static final String KEPT = "KEPT";
    private static final String UNDONE = "UNDONE";

    private final Entries entries;
    private final EntryIndex index;
    private final EntryHistory history;
    private final ImportBatches batches;
    private final ImportRows rows;
    private final ImportedEntries imported;
    private final ContactLines lines;
    private final RetriedTransaction transaction;
    private final Clock clock;

    ImportUndoing(
            Entries entries,
            EntryIndex index,
            EntryHistory history,
            ImportBatches batches,
            ImportRows rows,
            ImportedEntries imported,
            ContactLines lines,
            RetriedTransaction transaction,
            Clock clock) {
        this.entries = entries;
        this.index = index;
        this.history = history;
        this.batches = batches;
        this.rows = rows;
        this.imported = imported;
        this.lines = lines;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** @return false when somebody asked to stop; what was taken back by then stays so */
    boolean undo(ImportBatches.Head batch, Actor actor) {
        Set<String> erased = new HashSet<>();
        try {
            return undo(batch, actor, erased);
        } finally {
            // Once, and not per chunk: whether anybody else has a word is a question about all who have it.
            transaction.run(() -> index.forgetUnused(erased));
        }
    }

    private boolean undo(ImportBatches.Head batch, Actor actor, Set<String> erased) {
        int total = imported.count(batch.id());
        int done = 0;
        for (List<UUID> group : imported.toUndo(batch.id())) {
            for (int from = 0; from < group.size(); from += CHUNK) {
                List<UUID> some = group.subList(from, Math.min(group.size(), from + CHUNK));
                transaction.run(() -> undo(batch.id(), actor, imported.find(batch.id(), some), erased));
                done += some.size();
                if (!batches.progress(batch.id(), done, total) && done < total) {
                    return false;
                }
            }
        }
        imported.forgetIdentifications(batch.id());
        return true;
    }

    private void undo(BatchId batch, Actor actor, List<ImportedEntries.Imported> chunk, Set<String> erased) {
        Map<UUID, DirectoryEntry> found = new HashMap<>();
        Set<UUID> ids = chunk.stream().map(ImportedEntries.Imported::entry).collect(Collectors.toSet());
        entries.findAllById(ids).forEach(entry -> found.put(entry.id().value(), entry));
        Set<UUID> kept = new HashSet<>();
        List<UUID> toErase = new ArrayList<>();
        Map<DirectoryEntry, Map<String, CardFields.Content>> restored = new LinkedHashMap<>();
        List<Organisation> renamed = new ArrayList<>();
        for (ImportedEntries.Imported each : chunk) {
            DirectoryEntry entry = found.get(each.entry());
            if (entry == null) {
                continue;
            }
            if (!EntrySnapshot.fingerprint(entry).equals(each.fingerprint())) {
                kept.add(each.entry());
            } else if (each.added()) {
                toErase.add(each.entry());
            } else {
                restored.put(entry, CardFields.of(entry, Map.of()));
                restore(entry, each.before(), renamed);
            }
        }
        settle(restored, actor);
        renamed.forEach(lines::renamePeopleOf);
        erase(toErase, kept, erased);
        ids.removeAll(kept);
        imported.settle(batch, ids, UNDONE);
        rows.takeBack(batch, ids);
        imported.settle(batch, kept, KEPT);
    }

    /** What follows from the fields that were put back: the line below a name, the index, and the history. */
    private void settle(Map<DirectoryEntry, Map<String, CardFields.Content>> restored, Actor actor) {
        Map<EntryId, Organisation> work = entries.findWork(restored.keySet());
        Map<EntryId, List<FieldChange>> changes = new HashMap<>();
        restored.forEach((entry, before) -> {
            if (entry instanceof Contact contact) {
                ContactLines.classify(contact, work);
            }
            changes.put(entry.id(), CardFields.differences(before, CardFields.of(entry, Map.of())));
        });
        entries.flush();
        index.update(restored.keySet());
        history.add(changes, actor);
    }

    private void erase(List<UUID> toErase, Set<UUID> kept, Set<String> erased) {
        if (!toErase.isEmpty()) {
            Set<UUID> used = imported.inUse(toErase);
            kept.addAll(used);
            toErase.removeAll(used);
            erased.addAll(index.terms(toErase));
            imported.erase(toErase);
        }
    }

    private void restore(DirectoryEntry entry, EntrySnapshot before, List<Organisation> renamed) {
        switch (entry) {
            case Contact contact -> {
                ContactDetails details = before.restored(contact);
                contact.describe(details);
                contact.arrange(details.common().points(), null, clock.instant());
            }
            case Organisation organisation -> {
                OrganisationDetails details = before.restored(organisation);
                if (ContactLines.hasOther(organisation, details.common().name(), details.sector())) {
                    renamed.add(organisation);
                }
                organisation.describe(details);
                organisation.arrange(details.common().points(), null, clock.instant());
            }
            default -> throw new IllegalStateException(entry.kind().name());
        }
    }
}
