package nl.onskentons.surveillance;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.onskentons.common.SchoolId;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface RouteRepository extends JpaRepository<Route, UUID> {

    @Query("select distinct r from Route r left join fetch r.stops where r.schoolId = :school order by r.nameKey, r.id")
    List<Route> findOf(SchoolId school);

    /** Which routes of both say something of a place, in the order in which they are locked. */
    @Query(
            "select r.id from Route r where r.layer <> nl.onskentons.surveillance.Layer.SCHOOL"
                    + " and (:hotspot member of r.stops"
                    + " or exists (select 1 from Route x join x.leftOut l where x.id = r.id and l.hotspot = :hotspot)) order by r.id")
    List<UUID> findSharedWith(UUID hotspot);

    /** A route that nobody else changes until this transaction is over. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from Route r where r.id = :id")
    Optional<Route> findLocked(UUID id);
}
