package nl.onskentons.phone;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface ReportedAbsences extends JpaRepository<ReportedAbsence, UUID> {

    /** Those that are not over at a moment, of these people, in order. */
    @Query("select a from ReportedAbsence a where a.personId in :people and a.untilAt > :at order by a.fromAt, a.id")
    List<ReportedAbsence> findNotOver(Collection<UUID> people, Instant at);

    /** Those in which somebody stands in, that are not over at a moment. */
    @Query("select a from ReportedAbsence a where a.standInId = :standIn and a.untilAt > :at order by a.fromAt, a.id")
    List<ReportedAbsence> findWithStandIn(UUID standIn, Instant at);

    @Query("select distinct a.personId from ReportedAbsence a where a.untilAt > :at and a.fromAt <= :at")
    List<UUID> findPeopleAbsentAt(Instant at);

    /** Those of these people that have some time in common with a stretch of it. */
    @Query("select a from ReportedAbsence a where a.personId in :people and a.untilAt > :from and a.fromAt < :until"
            + " order by a.fromAt, a.id")
    List<ReportedAbsence> findOverlapping(Collection<UUID> people, Instant from, Instant until);

    /** Those of everybody that have some time in common with a stretch of it. */
    @Query("select a from ReportedAbsence a where a.untilAt > :from and a.fromAt < :until order by a.fromAt, a.id")
    List<ReportedAbsence> findAllOverlapping(Instant from, Instant until);

    long countByUntilAtBefore(Instant moment);

    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("delete from ReportedAbsence a where a.untilAt < :moment")
    int deleteEndedBefore(Instant moment);
}
