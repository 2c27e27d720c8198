package nl.onskentons.surveillance;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.onskentons.common.SchoolId;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface DutySlots extends JpaRepository<DutySlot, UUID> {

    /** Those of a school with who walks, in one statement. */
    @Query("select distinct s from DutySlot s left join fetch s.people where s.schoolId = :school"
            + " order by s.fromMinute, s.untilMinute, s.place, s.id")
    List<DutySlot> findOf(SchoolId school);

    /** Of which school one is; without reading more, so that what is read after a lock is new. */
    @Query("select s.schoolId as school from DutySlot s where s.id = :id")
    Optional<OfSchool> findSchool(UUID id);

    /** The places, for whoever reads the log. */
    @Query("select s.id as id, s.place as place from DutySlot s where s.id in :ids and s.schoolId in :schools")
    List<Placed> findPlaces(Collection<UUID> ids, Collection<SchoolId> schools);

    long countByLastDayBefore(LocalDate day);

    /** With who walked there, and the swaps. */
    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("delete from DutySlot s where s.lastDay < :day")
    int deleteEndedBefore(LocalDate day);

    /** Of which school something is. */
    interface OfSchool {
        SchoolId getSchool();
    }

    /** Where it is. */
    interface Placed {
        UUID getId();

        String getPlace();
    }
}
