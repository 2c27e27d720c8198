package nl.onskentons.surveillance;

import jakarta.persistence.EntityManager;
import nl.onskentons.common.SchoolId;
import nl.onskentons.school.SchoolAdded;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lets whoever changes the rota of a school wait for whoever does so too. */
@Component
class DutyRevisions {

    private final JdbcClient jdbc;
    private final EntityManager database;

    DutyRevisions(JdbcClient jdbc, EntityManager database) {
        this.jdbc = jdbc;
        this.database = database;
    }

    @EventListener
    void begin(SchoolAdded added) {
        jdbc.sql("insert into duty_school (school_id, revision) values (:school, 0)")
                .param("school", added.school().value())
                .update();
    }

    /** What is read after this stays true until the end of the transaction; what was read before is read anew. */
    void lock(SchoolId school) {
        database.flush();
        jdbc.sql("update duty_school set revision = revision + 1 where school_id = :school")
                .param("school", school.value())
                .update();
        database.clear();
    }
}
