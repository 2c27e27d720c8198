package nl.onskentons.surveillance;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface HotspotEvents extends JpaRepository<HotspotEvent, UUID> {

    /** What was seen at a place on a round. */
    @Query("select e from HotspotEvent e where e.hotspotId = :hotspot and e.roundId = :round and e.kind = NOT_CALM")
    Optional<HotspotEvent> findSeenOn(UUID hotspot, UUID round);

    boolean existsByIdAndHotspotIdAndLayerIn(UUID id, UUID hotspot, Collection<Layer> layers);

    /** What happened to a place while it was for one of these layers, the newest first. */
    List<HotspotEvent> findByHotspotIdAndLayerInOrderByHappenedAtDescIdDesc(
            UUID hotspot, Collection<Layer> layers, Limit limit);
}
