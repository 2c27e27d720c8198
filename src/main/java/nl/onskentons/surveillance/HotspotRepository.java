package nl.onskentons.surveillance;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface HotspotRepository extends JpaRepository<Hotspot, UUID> {

    /** A place that nobody else changes until this transaction is over. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select h from Hotspot h where h.id = :id")
    Optional<Hotspot> findLocked(UUID id);

    /** Those that are open although nobody saw anything the matter since a moment. */
    @Query(
            "select h from Hotspot h where h.standing.state in :open and h.standing.seenAt < :before order by h.standing.seenAt")
    List<Hotspot> findNotSeenSince(Collection<HotspotState> open, Instant before, Limit limit);

    /** Those of these that are there. */
    @Query("select h.id from Hotspot h where h.id in :ids")
    Set<UUID> findThere(Collection<UUID> ids);

    long countByCategoryId(UUID category);

    @Query("select count(h) from Hotspot h where h.spot.planId = :plan")
    long countByPlanId(UUID plan);

    @Query("select count(h) from Hotspot h where h.standing.state in :ended and h.standing.stateSince < :before")
    long countEndedBefore(Collection<HotspotState> ended, Instant before);

    @Query("select h.id from Hotspot h where h.standing.state in :ended and h.standing.stateSince < :before")
    List<UUID> findEndedBefore(Collection<HotspotState> ended, Instant before, Limit limit);
}
