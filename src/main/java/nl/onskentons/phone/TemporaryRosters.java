package nl.onskentons.phone;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.onskentons.common.SchoolId;
import nl.onskentons.common.WorkingPattern;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface TemporaryRosters extends JpaRepository<TemporaryRoster, UUID> {

    /** Those of a school that are not over on a day, with their duties, in one statement. */
    @Query("select distinct r from TemporaryRoster r left join fetch r.duties where r.schoolId = :school"
            + " and r.lastDay >= :day order by r.firstDay")
    List<TemporaryRoster> findNotOver(SchoolId school, LocalDate day);

    /** A roster with its duties, in one statement. */
    @Query("select r from TemporaryRoster r left join fetch r.duties where r.id = :id")
    Optional<TemporaryRoster> findWhole(UUID id);

    /** Of which school a roster is; without reading more, so that what is read after a lock is new. */
    @Query("select r.schoolId as school from TemporaryRoster r where r.id = :id")
    Optional<OfSchool> findSchool(UUID id);

    /** The names of rosters of these schools, for whoever reads the log. */
    @Query("select r from TemporaryRoster r where r.id in :ids and r.schoolId in :schools")
    List<TemporaryRoster> findNamed(Collection<UUID> ids, Collection<SchoolId> schools);

    List<TemporaryRoster> findByLastDayBefore(LocalDate day);

    long countByLastDayBefore(LocalDate day);

    @Query("select count(r) > 0 from TemporaryRoster r join r.duties d where d.topicId = :topic")
    boolean hasDutyFor(UUID topic);

    /** The duties that some people have on a day, at whichever school. */
    @Query("select d.personId as person, d.hours as hours from TemporaryRoster r join r.duties d"
            + " where r.firstDay <= :day and r.lastDay >= :day and d.personId in :people")
    List<HoursOnDuty> findDuties(LocalDate day, Collection<UUID> people);

    /** The duties that some people have on some days, at whichever school. */
    @Query("select d.personId as person, d.hours as hours, r.firstDay as first, r.lastDay as last"
            + " from TemporaryRoster r join r.duties d"
            + " where r.firstDay <= :last and r.lastDay >= :first and d.personId in :people")
    List<DaysOnDuty> findDutiesBetween(LocalDate first, LocalDate last, Collection<UUID> people);

    /** When somebody is on duty, and on which days that holds. */
    interface DaysOnDuty extends HoursOnDuty {
        LocalDate getFirst();

        LocalDate getLast();
    }

    /** When somebody is on duty. */
    interface HoursOnDuty {
        UUID getPerson();

        WorkingPattern getHours();
    }

    /** Of which school something is. */
    interface OfSchool {
        SchoolId getSchool();
    }
}
