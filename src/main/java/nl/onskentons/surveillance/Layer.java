package nl.onskentons.surveillance;

/** For whom a place is (R1); each includes those before it. */
public enum Layer {
    /** The people of the school. */
    SCHOOL,
    /** And the police of the school. */
    POLICE,
    /** And everybody, but then no nearer than a coarse cell. */
    PARENTS;

    /** The translation key of what it is called. */
    public String key() {
        return "surveillance.layer." + name();
    }
}
