package nl.onskentons.phone.schedule;

import nl.onskentons.school.DayKind;

/** On which days of the school calendar somebody's hours hold. */
public enum DaysServed {
    /** Days with lessons: as most people at the school work. */
    SCHOOL_DAYS,
    /** Also on study days and in school holidays, as most partners work. */
    ALSO_IN_HOLIDAYS,
    /** Public holidays too, as the police works. */
    EVERY_DAY;

    /** Whether hours hold on a day of this kind. */
    public boolean includes(DayKind day) {
        return switch (this) {
            case SCHOOL_DAYS -> day == DayKind.SCHOOL_DAY;
            case ALSO_IN_HOLIDAYS -> day != DayKind.PUBLIC_HOLIDAY;
            case EVERY_DAY -> true;
        };
    }
}
