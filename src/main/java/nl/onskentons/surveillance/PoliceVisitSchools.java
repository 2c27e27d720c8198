package nl.onskentons.surveillance;

import java.util.UUID;
import nl.onskentons.common.SchoolId;
import org.springframework.data.jpa.repository.JpaRepository;

interface PoliceVisitSchools extends JpaRepository<PoliceVisitSchool, UUID> {

    /** Whether parents of a school are told; not unless it decided so. */
    default boolean isPublished(SchoolId school) {
        return findById(school.value()).map(PoliceVisitSchool::isPublished).orElse(false);
    }
}
