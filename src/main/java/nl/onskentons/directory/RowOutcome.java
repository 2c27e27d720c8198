package nl.onskentons.directory;

/** What became of a card of an address book. */
public enum RowOutcome {
    ADDED,
    CHANGED,
    /** In the meantime the directory changed so that it could not be taken over. */
    SKIPPED,
    /** It was taken over, and taken back with the import. */
    UNDONE;

    public String key() {
        return "directory.import.outcome." + name();
    }
}
