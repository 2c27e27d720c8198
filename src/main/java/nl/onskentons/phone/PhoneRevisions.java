package nl.onskentons.phone;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.UUID;
import nl.onskentons.common.SchoolId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts the changes of the schedule of each school, so that every instance knows when to read it anew. */
@Component
class PhoneRevisions {

    private final JdbcClient jdbc;
    private final EntityManager database;

    PhoneRevisions(JdbcClient jdbc, EntityManager database) {
        this.jdbc = jdbc;
        this.database = database;
    }

    /** Another number after each change; 0 for a school without a schedule. */
    long of(SchoolId school) {
        return jdbc.sql("select revision from phone_school where school_id = :school")
                .param("school", school.value())
                .query(Long.class)
                .optional()
                .orElse(0L);
    }

    /**
     * Something that the schedules of these schools are made of is changed in this transaction. Who changes it does this
     * first: it makes others who do wait, so that what is read after it stays true until the end of the transaction. What
     * was read before is not: it is read anew.
     */
    void count(Collection<SchoolId> schools) {
        database.flush();
        for (UUID school : schools.stream().map(SchoolId::value).sorted().toList()) {
            jdbc.sql("update phone_school set revision = revision + 1 where school_id = :school")
                    .param("school", school)
                    .update();
        }
        database.clear();
    }
}
