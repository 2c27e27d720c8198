package nl.onskentons.directory;

/** How far an import is. */
public enum ImportState {
    /** The file is being read; nothing is changed by that. */
    READING,
    /** The file could not be read; nothing was changed. */
    REFUSED,
    /** Reading was stopped by somebody; nothing was changed. */
    CANCELLED,
    /** Read, and waiting for somebody to say go. */
    READY,
    APPLYING,
    APPLIED,
    /** Stopped on the way: part of the cards was taken over, or taken back. Either can go on. */
    STOPPED,
    UNDOING,
    UNDONE;

    /** Whether something is at work on it. */
    public boolean isRunning() {
        return this == READING || this == APPLYING || this == UNDOING;
    }

    /** Whether there are cards to decide on. */
    public boolean canApply() {
        return this == READY || this == STOPPED;
    }

    /** Whether there is something to take back. */
    public boolean canUndo() {
        return this == APPLIED || this == STOPPED;
    }

    public String key() {
        return "directory.import.state." + name();
    }
}
