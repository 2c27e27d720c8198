package nl.onskentons.surveillance;

/** How light it is at a place after dark. */
public enum Light {
    UNKNOWN,
    LIT,
    POOR,
    DARK;

    /** The translation key of what it is called. */
    public String key() {
        return "surveillance.light." + name();
    }
}
