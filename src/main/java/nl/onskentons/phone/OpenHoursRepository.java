package nl.onskentons.phone;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface OpenHoursRepository extends JpaRepository<OpenHours, UUID> {}
