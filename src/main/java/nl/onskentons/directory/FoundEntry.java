package nl.onskentons.directory;

import java.util.Optional;
import java.util.UUID;
import nl.onskentons.common.AccountId;
import nl.onskentons.common.Sector;

/** A row without its numbers, and whom it concerns but for the schools. */
record FoundEntry(
        UUID id,
        EntryKind kind,
        String name,
        String subtitle,
        Sector sector,
        EntryStatus status,
        boolean everySchool,
        Optional<AccountId> owner) {

    EntryCard.EntryLink link() {
        return new EntryCard.EntryLink(new EntryId(id), name, subtitle);
    }
}
