package nl.onskentons.common;

/** The world that an organisation or a word belongs to. Its translation key is {@code sector.} and its name. */
public enum Sector {
    /** Schools and what stands around them. */
    EDUCATION,
    POLICE,
    /** Prosecution, courts, probation, and the laws they work by. */
    JUSTICE,
    /** Youth care and youth protection. */
    YOUTH_CARE,
    MUNICIPALITY,
    /** Health care, mental health included. */
    HEALTH,
    /** What belongs to all of them, or to none. */
    OTHER;

    /** The translation key of its name on screen. */
    public String key() {
        return "sector." + name();
    }
}
