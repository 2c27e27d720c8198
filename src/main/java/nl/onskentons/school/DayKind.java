package nl.onskentons.school;

/** What a date is for a school. Saturday and Sunday are no kind of their own: hours name the days of the week. */
public enum DayKind {
    SCHOOL_DAY,
    /** The staff is there, the pupils are not. */
    STUDY_DAY,
    SCHOOL_HOLIDAY,
    PUBLIC_HOLIDAY
}
