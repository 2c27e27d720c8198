package nl.onskentons.directory;

/** What an entry of the directory is. */
public enum EntryKind {
    ORGANISATION,
    CONTACT
}
