package nl.onskentons.directory;

/** What kind of way to reach somebody this is. */
public enum PointKind {
    MOBILE,
    FIXED,
    /** A number that somebody answers all day for the whole organisation. */
    SWITCHBOARD,
    EMAIL;

    public boolean isPhone() {
        return this != EMAIL;
    }

    public String key() {
        return "directory.kind." + name();
    }
}
