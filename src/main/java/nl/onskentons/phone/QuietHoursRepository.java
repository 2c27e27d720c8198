package nl.onskentons.phone;

import java.util.List;
import java.util.UUID;
import nl.onskentons.common.SchoolId;
import org.springframework.data.jpa.repository.JpaRepository;

interface QuietHoursRepository extends JpaRepository<QuietHours, UUID> {

    List<QuietHours> findBySchoolId(SchoolId school);
}
