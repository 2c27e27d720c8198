package nl.onskentons.surveillance;

/** Whether a place can be seen from the school (P08). */
public enum InSight {
    YES,
    PARTLY,
    NO;

    /** The translation key of what it is called. */
    public String key() {
        return "surveillance.sight." + name();
    }
}
