package nl.onskentons.surveillance;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;

interface HotspotEvents extends JpaRepository<HotspotEvent, UUID> {

    /** What happened to a place while it was for one of these layers, the newest first. */
    List<HotspotEvent> findByHotspotIdAndLayerInOrderByHappenedAtDescIdDesc(
            UUID hotspot, Collection<Layer> layers, Limit limit);
}
