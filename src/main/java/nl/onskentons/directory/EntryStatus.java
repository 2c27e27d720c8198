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

    /** The translation key of how this is said of an entry of that kind: a person does not end, but leaves. */
    public String key(EntryKind kind) {
        return this == ENDED && kind == EntryKind.CONTACT ? "directory.status.left" : key();
    }
}
