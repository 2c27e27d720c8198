package nl.onskentons.phone;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.onskentons.common.SchoolId;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface CallTopicRepository extends JpaRepository<CallTopic, UUID> {

    /** Every topic of these schools with its words, in one statement; those with the same parent in their order. */
    @Query("select t from CallTopic t left join fetch t.words where t.schoolId in :schools"
            + " order by t.place, t.nameKey")
    List<CallTopic> findOf(Collection<SchoolId> schools);

    List<CallTopic> findByParentIdOrderByPlace(UUID parent);

    @Query("select t.id as id, t.name as name from CallTopic t where t.id in :ids and t.schoolId in :schools")
    List<NamedTopic> findNames(Collection<UUID> ids, Collection<SchoolId> schools);

    /** A topic by name. */
    interface NamedTopic {
        UUID getId();

        String getName();
    }
}
