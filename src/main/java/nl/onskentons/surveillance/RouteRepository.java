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

    /** A route that nobody else changes until this transaction is over. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from Route r where r.id = :id")
    Optional<Route> findLocked(UUID id);
}
