package nl.onskentons.school;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One line of a school's calendar.
 *
 * @param dayOff what it is called and when it is
 * @param national the national holiday that it is, or whose place it takes; null for any other
 * @param nationalDates when that is in the region of the school; null where the file does not know
 * @param advised whether the ministry only advises those dates; a school may move the others hardly ever
 * @param own the school's own period; null when it is the country's
 */
public record CalendarLine(
        DayOff dayOff,
        @Nullable NationalHoliday national,
        @Nullable DayOff nationalDates,
        boolean advised,
        @Nullable OwnPeriodRow own)
        implements Serializable {

    public Optional<OwnPeriodRow> ownPeriod() {
        return Optional.ofNullable(own);
    }

    public Optional<NationalHoliday> nationalHoliday() {
        return Optional.ofNullable(national);
    }

    /** When the national holiday is whose place it takes. */
    public Optional<DayOff> replaced() {
        return own == null ? Optional.empty() : Optional.ofNullable(nationalDates);
    }

    LocalDate first() {
        return dayOff.first();
    }
}
