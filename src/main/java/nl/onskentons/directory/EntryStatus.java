package nl.onskentons.directory;

/** Whether an entry can be turned to. */
public enum EntryStatus {
    ACTIVE,
    /** For a while nobody is there; it comes back. */
    TEMPORARILY_CLOSED,
    /** The organisation ended, or the person left; often with a successor. */
    ENDED;

    public String key() {
        return "directory.status." + name();
    }

    /** The translation key of how this is said of an entry of that kind: a person is not closed, and does not end. */
    public String key(EntryKind kind) {
        return kind == EntryKind.ORGANISATION ? key() : "directory.status.person." + name();
    }
}
