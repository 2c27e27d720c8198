package nl.onskentons.phone;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface PhoneSchools extends JpaRepository<PhoneSchool, UUID> {}
