package nl.onskentons.surveillance;

import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;

interface HotspotEvents extends JpaRepository<HotspotEvent, UUID> {

    List<HotspotEvent> findByHotspotIdOrderByHappenedAtDescIdDesc(UUID hotspot, Limit limit);
}
