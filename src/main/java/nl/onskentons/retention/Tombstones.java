package nl.onskentons.retention;

import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;

interface Tombstones extends JpaRepository<Tombstone, UUID> {

    /** The newest first. */
    List<Tombstone> findByOrderByGoneOnDescIdDesc(Limit limit);
}
