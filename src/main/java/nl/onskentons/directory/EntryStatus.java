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
}
