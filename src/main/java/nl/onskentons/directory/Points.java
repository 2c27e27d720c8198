package nl.onskentons.directory;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface Points extends JpaRepository<ContactPoint, UUID> {}
