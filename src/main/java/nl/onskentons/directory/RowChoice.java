package nl.onskentons.directory;

/** What somebody decides about a card of an address book. */
public enum RowChoice {
    /** It is the one that was found. */
    JOIN,
    /** It is somebody else. */
    NEW,
    /** It stays out. */
    SKIP;

    public String key() {
        return "directory.import.choice." + name();
    }
}
