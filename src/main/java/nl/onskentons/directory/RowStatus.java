package nl.onskentons.directory;

/** What a card of an address book is to the directory. */
public enum RowStatus {
    /** Nobody here looks like it. */
    NEW,
    /** It is somebody who is here already, and says something new. */
    CHANGED,
    /** It may be somebody who is here already: a person decides. */
    POSSIBLY_SAME,
    /** It is somebody who is here already, and says nothing new. */
    UNCHANGED,
    /** It cannot be taken over. */
    REFUSED;

    public String key() {
        return "directory.import.status." + name();
    }
}
