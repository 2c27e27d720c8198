package nl.onskentons.school;

/** The five school holidays for which the ministry names dates, in the order of a school year. */
public enum Holiday {
    AUTUMN,
    CHRISTMAS,
    SPRING,
    MAY,
    SUMMER;

    /** The translation key of its name. */
    public String key() {
        return "calendar.holiday." + name();
    }
}
