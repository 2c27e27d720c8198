package nl.onskentons.surveillance;

import java.util.Set;

/** For whom a place is (R1); each includes those before it. */
public enum Layer {
    /** The people of the school. */
    SCHOOL,
    /** And the police of the school. */
    POLICE,
    /** And everybody, but then no nearer than a coarse cell. */
    PARENTS;

    /** Those who keep an eye on such a place. */
    public Set<Side> watching() {
        return this == SCHOOL ? Set.of(Side.SCHOOL) : Set.of(Side.SCHOOL, Side.POLICE);
    }

    /** The translation key of what it is called. */
    public String key() {
        return "surveillance.layer." + name();
    }
}
