package nl.onskentons.glossary;

/** Whether an abbreviation is still in use. Its translation key is {@code standing.} and its name. */
public enum Standing {
    CURRENT,
    /** On its way out: some still use it. */
    FADING,
    OUTDATED;

    /** The translation key of its name on screen. */
    public String key() {
        return "standing." + name();
    }
}
