package nl.onskentons.surveillance;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.onskentons.common.AccountId;
import nl.onskentons.common.SchoolId;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface RoundRepository extends JpaRepository<Round, UUID> {

    @Query("select r.id from Round r where r.schoolId = :school and r.layer in :layers order by r.startedAt desc, r.id")
    List<UUID> findLatest(SchoolId school, Collection<Layer> layers, Limit limit);

    @Query("select distinct r from Round r left join fetch r.stops where r.id in :ids order by r.startedAt desc, r.id")
    List<Round> findWithStops(Collection<UUID> ids);

    @Query("select r from Round r where r.walkerId = :walker and r.finishedAt is null and r.startedAt > :since"
            + " order by r.startedAt desc")
    List<Round> findUnfinished(AccountId walker, Instant since);

    /** A round that nobody else changes until this transaction is over. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from Round r where r.id = :id")
    Optional<Round> findLocked(UUID id);

    long countByStartedAtBefore(Instant before);

    List<Round> findByStartedAtBefore(Instant before, Limit limit);
}
