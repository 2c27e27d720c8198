package nl.onskentons.directory;

import java.util.UUID;

/** What somebody takes along from the directory. */
public sealed interface ExportSelection {

    /** Everything that is in the list. */
    record Everything() implements ExportSelection {}

    /** A group that a school made. */
    record Ring(UUID id) implements ExportSelection {}

    /** One card. */
    record OneCard(EntryId id) implements ExportSelection {}
}
