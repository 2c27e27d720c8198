package nl.onskentons.school;

/** The part of the country by which the ministry spreads the school holidays; a town can differ from its province. */
public enum SchoolRegion {
    NOORD,
    MIDDEN,
    ZUID;

    /** The translation key of its name. */
    public String key() {
        return "calendar.region." + name();
    }
}
