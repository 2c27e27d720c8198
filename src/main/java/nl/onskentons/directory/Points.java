package nl.onskentons.directory;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface Points extends JpaRepository<ContactPoint, UUID> {

    @Query("select p.entry.id from ContactPoint p where p.id = :id")
    Optional<UUID> findEntryOf(UUID id);
}
