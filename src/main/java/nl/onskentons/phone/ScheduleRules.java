package nl.onskentons.phone;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.onskentons.common.SchoolId;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface ScheduleRules extends JpaRepository<ScheduleRule, UUID> {

    List<ScheduleRule> findBySchoolId(SchoolId school);

    @Query("select r from ScheduleRule r where r.topicId = :topic order by r.rank, r.personId, r.id")
    List<ScheduleRule> findOfTopic(UUID topic);

    List<ScheduleRule> findByPersonId(UUID person);

    boolean existsByTopicId(UUID topic);

    List<ScheduleRule> findByPersonIdIn(Collection<UUID> people);

    /** The schools whose schedules these people are on. A query that selects a record alone would look for its constructor. */
    default List<SchoolId> findSchoolsOf(Collection<UUID> people) {
        return people.isEmpty()
                ? List.of()
                : findByPersonIdIn(people).stream()
                        .map(ScheduleRule::school)
                        .distinct()
                        .toList();
    }
}
