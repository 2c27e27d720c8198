package nl.onskentons.surveillance;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.onskentons.common.SchoolId;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface FloorPlanRepository extends JpaRepository<FloorPlan, UUID> {

    @Query("select p from FloorPlan p where p.schoolId in :schools order by p.place, p.nameKey")
    List<FloorPlan> findOf(Collection<SchoolId> schools);
}
