package nl.onskentons.phone;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.onskentons.common.SchoolId;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface TemporaryRosters extends JpaRepository<TemporaryRoster, UUID> {

    /** Those of a school that are not over on a day, with their duties, in one statement. */
    @Query("select distinct r from TemporaryRoster r left join fetch r.duties where r.schoolId = :school"
            + " and r.lastDay >= :day order by r.firstDay")
    List<TemporaryRoster> findNotOver(SchoolId school, LocalDate day);

    @Query("select count(r) > 0 from TemporaryRoster r join r.duties d where d.topicId = :topic")
    boolean hasDutyFor(UUID topic);
}
