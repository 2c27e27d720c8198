package nl.onskentons.directory;

import java.util.List;

/**
 * Some rows of a list.
 *
 * @param more whether there are rows after these; they are not counted, for that would cost more than showing them
 */
public record EntryPage(List<EntryRow> rows, boolean more) {}
