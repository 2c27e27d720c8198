package nl.onskentons.school;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which days a school is closed, and why. It never changes, asks nobody anything, and answers for any date in the time of
 * two look-ups; a change of the calendar makes another one, see {@link SchoolCalendar#revision}.
 */
public final class SchoolDays {

    private final Map<LocalDate, DayOff> daysOff = new HashMap<>();

    /**
     * @param region of which the national holidays count
     * @param own what the school chose itself; what replaces a national holiday takes its place
     */
    SchoolDays(SchoolRegion region, Collection<OwnPeriodDetails> own) {
        Set<NationalHoliday> replaced = own.stream()
                .flatMap(period -> period.replacedHoliday().stream())
                .collect(Collectors.toSet());
        // What is put in later wins: study days, then the country's holidays, then those of the school itself.
        own.stream().filter(period -> period.kind() == DayKind.STUDY_DAY).forEach(period -> put(period.dayOff()));
        NationalHolidays.of(region).stream()
                .filter(row -> !replaced.contains(row.national()))
                .forEach(row -> put(row.dayOff()));
        own.stream().filter(period -> period.kind() == DayKind.SCHOOL_HOLIDAY).forEach(period -> put(period.dayOff()));
    }

    /** What kind of day it is: exactly one, see {@link DayKind} for which of several. */
    public DayKind on(LocalDate day) {
        return dayOff(day).map(DayOff::kind).orElse(DayKind.SCHOOL_DAY);
    }

    /** Why it is no ordinary school day; empty when it is one. */
    public Optional<DayOff> dayOff(LocalDate day) {
        DayOff publicHoliday = PublicHolidays.of(day.getYear()).get(day);
        return Optional.ofNullable(publicHoliday == null ? daysOff.get(day) : publicHoliday);
    }

    /** What the day is called; empty when it is an ordinary school day. */
    public Optional<DayName> name(LocalDate day) {
        return dayOff(day).map(DayOff::name);
    }

    private void put(DayOff dayOff) {
        dayOff.first().datesUntil(dayOff.last().plusDays(1)).forEach(day -> daysOff.put(day, dayOff));
    }
}
