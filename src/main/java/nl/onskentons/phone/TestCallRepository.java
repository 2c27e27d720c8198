package nl.onskentons.phone;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.onskentons.common.SchoolId;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface TestCallRepository extends JpaRepository<TestCall, UUID> {

    /** Those of a quarter, the first made in front. */
    @Query("select t from TestCall t where t.schoolId in :schools and t.quarter = :quarter order by t.madeAt, t.id")
    List<TestCall> findOf(Collection<SchoolId> schools, String quarter);

    /** All that are kept, the first made in front. */
    @Query("select t from TestCall t where t.schoolId = :school and t.quarter >= :first order by t.madeAt, t.id")
    List<TestCall> findSince(SchoolId school, String first);

    @Query("select distinct t.topicId from TestCall t where t.personId = :person and t.quarter = :quarter")
    List<UUID> findTopicsOf(UUID person, String quarter);

    @Query("select t from TestCall t where t.topicId in :topics and t.quarter = :quarter order by t.madeAt, t.id")
    List<TestCall> findOfTopics(Collection<UUID> topics, String quarter);

    long countByQuarterLessThan(String quarter);

    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("delete from TestCall t where t.quarter < :quarter")
    int deleteBefore(String quarter);
}
