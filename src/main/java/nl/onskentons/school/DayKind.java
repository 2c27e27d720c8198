package nl.onskentons.school;

/**
 * What kind of day it is for a school. What comes later here wins when a day is several things at once. A weekend is no
 * kind of its own: an ordinary Saturday is a school day on which nobody works.
 */
public enum DayKind {
    SCHOOL_DAY,
    /** The team works, without pupils. */
    STUDY_DAY,
    SCHOOL_HOLIDAY,
    PUBLIC_HOLIDAY;

    /** The translation key of its name. */
    public String key() {
        return "calendar.kind." + name();
    }
}
