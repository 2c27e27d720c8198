package nl.onskentons.directory;

/**
 * Who may see a number, from everybody to the few who answer the phone. Each includes the ones before it.
 *
 * <p>A viewer reaches as far as their role at a school that the entry serves (R1); see {@link Viewer}.
 */
public enum Audience {
    /** Everybody, also on the page for parents. */
    PUBLIC,
    /** Everybody who signs in: partners of the chain too. */
    PARTNERS,
    /** Everybody of the school. */
    STAFF,
    /** Those who answer the phone, and those who co-ordinate. */
    DESK;

    public boolean includes(Audience other) {
        return ordinal() >= other.ordinal();
    }

    /** The one that fewer people belong to. */
    Audience narrower(Audience other) {
        return includes(other) ? this : other;
    }

    public String key() {
        return "directory.audience." + name();
    }
}
