package nl.onskentons.phone;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import nl.onskentons.common.Expiring;
import nl.onskentons.common.PortalClock;
import nl.onskentons.common.SchoolId;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/**
 * About which days somebody asks who serves what. Who was absent and when is for those who may read the absences of the
 * school; everybody else starts at this week. Nobody asks about times of which the schedule knows nothing.
 */
@Component
class AskedDays {

    private static final int YEARS_AHEAD = 3;

    private final AbsenceRights rights;
    private final Expiring absences;
    private final Clock clock;

    /** @param absences without which nobody knows who was called, see {@link PhoneRetention} */
    AskedDays(AbsenceRights rights, @Qualifier(PhoneRetention.ABSENCES) Expiring absences, Clock clock) {
        this.rights = rights;
        this.absences = absences;
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
        LocalDate today = PortalClock.today(clock);
        return rights.mayRead(school)
                ? absences.firstDay(today)
                : today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private LocalDate last() {
        return PortalClock.today(clock).plusYears(YEARS_AHEAD);
    }
}
