package nl.onskentons.surveillance;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.onskentons.common.SchoolId;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface PoliceVisitRepository extends JpaRepository<PoliceVisit, UUID> {

    @Query("select v from PoliceVisit v where v.schoolId = :school and v.visitDay between :first and :last"
            + " order by v.visitDay, v.atMinute, v.id")
    List<PoliceVisit> findBetween(SchoolId school, LocalDate first, LocalDate last);

    /** Those of which nobody said yet what came of them, up to and with a day, in order. */
    @Query("select v from PoliceVisit v where v.schoolId in :schools and v.state = VisitState.PLANNED"
            + " and v.visitDay <= :last order by v.visitDay, v.atMinute, v.id")
    List<PoliceVisit> findOpen(Collection<SchoolId> schools, LocalDate last);

    /** Those that are planned from a day on, in order. */
    @Query("select v from PoliceVisit v where v.schoolId = :school and v.state = VisitState.PLANNED"
            + " and v.visitDay >= :first order by v.visitDay, v.atMinute, v.id limit :most")
    List<PoliceVisit> findComing(SchoolId school, LocalDate first, int most);

    @Query("select v.state as state, v.unplanned as unplanned, count(v) as number from PoliceVisit v"
            + " where v.schoolId = :school and v.visitDay between :first and :last group by v.state, v.unplanned")
    List<Counted> count(SchoolId school, LocalDate first, LocalDate last);

    /** How many came, and how many are still to come, of those days. */
    @Query("select count(v) from PoliceVisit v where v.schoolId = :school and v.visitDay between :first and :last"
            + " and (v.state = VisitState.DONE or (v.state = VisitState.PLANNED and v.visitDay >= :today))")
    int countExpected(SchoolId school, LocalDate first, LocalDate last, LocalDate today);

    /** The days of visits, for whoever reads the log. */
    @Query("select v.id as id, v.visitDay as day from PoliceVisit v where v.id in :ids and v.schoolId in :schools")
    List<Dated> findDays(Collection<UUID> ids, Collection<SchoolId> schools);

    /** Which organisations came, the last first. */
    @Query("select v.organisationId as organisation from PoliceVisit v where v.schoolId = :school"
            + " and v.organisationId is not null order by v.visitDay desc, v.id desc limit :most")
    List<Named> findOrganisations(SchoolId school, int most);

    long countByVisitDayBefore(LocalDate day);

    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("delete from PoliceVisit v where v.visitDay < :day")
    int deleteBefore(LocalDate day);

    /** How many there are of a kind. */
    interface Counted {
        VisitState getState();

        boolean getUnplanned();

        long getNumber();
    }

    /** A visit by its day. */
    interface Dated {
        UUID getId();

        LocalDate getDay();
    }

    /** An organisation by its card. */
    interface Named {
        UUID getOrganisation();
    }
}
