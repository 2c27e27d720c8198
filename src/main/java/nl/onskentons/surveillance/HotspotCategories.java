package nl.onskentons.surveillance;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.onskentons.common.SchoolId;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface HotspotCategories extends JpaRepository<HotspotCategory, UUID> {

    @Query("select c from HotspotCategory c where c.schoolId in :schools order by c.place, c.nameKey")
    List<HotspotCategory> findOf(Collection<SchoolId> schools);
}
