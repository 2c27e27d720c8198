package nl.onskentons.phone;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import nl.onskentons.common.PortalClock;
import nl.onskentons.common.SchoolId;
import org.springframework.stereotype.Component;

/**
 * About which days somebody asks who serves what. Who was absent and when is for those who may read the absences of the
 * school; everybody else starts at this week. Nobody asks about times of which the schedule knows nothing.
 */
@Component
class AskedDays {

    /** Absences of longer ago are forgotten, see {@link ScheduleRetention}. */
    private static final int MONTHS_BACK = 3;

    private static final int YEARS_AHEAD = 3;

    private final AbsenceRights rights;
    private final Clock clock;

    AskedDays(AbsenceRights rights, Clock clock) {
        this.rights = rights;
        this.clock = clock;
    }

    /** This moment, or the nearest that the current user may ask about. */
    Instant nearest(SchoolId school, Instant at) {
        Instant first = first(school).atStartOfDay(PortalClock.ZONE).toInstant();
        Instant last = last().atStartOfDay(PortalClock.ZONE).toInstant();
        return at.isBefore(first) ? first : at.isAfter(last) ? last : at;
    }

    /** This day, or the nearest that the current user may ask about. */
    LocalDate nearest(SchoolId school, LocalDate day) {
        LocalDate first = first(school);
        return day.isBefore(first) ? first : day.isAfter(last()) ? last() : day;
    }

    private LocalDate first(SchoolId school) {
        LocalDate monday = PortalClock.today(clock).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return rights.mayRead(school) ? monday.minusMonths(MONTHS_BACK) : monday;
    }

    private LocalDate last() {
        return PortalClock.today(clock).plusYears(YEARS_AHEAD);
    }
}
