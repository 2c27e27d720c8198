package nl.onskentons.school;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.onskentons.common.OwnChanges;
import nl.onskentons.common.SchoolId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which days a school is closed. It is open to every module, for whoever asks: holidays are no secret, and feeds and public
 * pages need them without anybody being signed in. {@link CalendarKeeping} is where it is changed.
 */
@Service
public class SchoolCalendar {

    private final OwnPeriods periods;
    private final SchoolRepository schools;

    /** The newest known of each school; as many as there are schools. */
    private final Map<SchoolId, Known> known = new ConcurrentHashMap<>();

    SchoolCalendar(OwnPeriods periods, SchoolRepository schools) {
        this.periods = periods;
        this.schools = schools;
    }

    /** The days as they are at this moment; one tiny statement unless something changed. */
    @Transactional(readOnly = true)
    public SchoolDays of(SchoolId school) {
        long revision = periods.revision(school.value());
        Known newest = known.get(school);
        if (newest != null && newest.revision() == revision) {
            return newest.days();
        }
        SchoolDays days = new SchoolDays(
                region(school),
                periods.findBySchoolIdOrderByFirstDay(school).stream()
                        .map(OwnPeriod::details)
                        .toList());
        if (revision >= 0 && !OwnChanges.mayBePending()) {
            known.put(school, new Known(revision, days));
        }
        return days;
    }

    /** Another number after each change of the calendar or the region of that school: one tiny statement. */
    @Transactional(readOnly = true)
    public long revision(SchoolId school) {
        return periods.revision(school.value());
    }

    private SchoolRegion region(SchoolId school) {
        return schools.findById(school.value())
                .map(found -> found.details().region())
                .orElse(SchoolDetails.DEFAULT_REGION);
    }

    private record Known(long revision, SchoolDays days) {}
}
