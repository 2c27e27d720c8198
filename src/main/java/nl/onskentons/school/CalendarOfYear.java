package nl.onskentons.school;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The days off of a school in a school year.
 *
 * @param lines in order of date
 * @param isKnown whether the national holidays of that year are known for its region
 * @param goodFriday when Good Friday is, while the school is open then
 */
public record CalendarOfYear(
        SchoolYear year,
        SchoolRegion region,
        List<CalendarLine> lines,
        boolean isKnown,
        Optional<LocalDate> goodFriday) {}
