package nl.onskentons.phone;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.Comparator;
import nl.onskentons.common.SchoolId;
import nl.onskentons.school.SchoolChanged;
import org.springframework.context.event.EventListener;
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

    /** The timetable holds the calendar and the settings of its school. */
    @EventListener
    void count(SchoolChanged changed) {
        count(changed.school());
    }

    /**
     * Something that the schedules of these schools are made of is changed in this transaction. Who changes it does this
     * first: it makes others who do wait, so that what is read after it stays true until the end of the transaction. What
     * was read before is not: it is read anew.
     */
    void count(Collection<SchoolId> schools) {
        database.flush();
        schools.stream().sorted(Comparator.comparing(SchoolId::value)).forEach(this::count);
        database.clear();
    }

    private void count(SchoolId school) {
        jdbc.sql("update phone_school set revision = revision + 1 where school_id = :school")
                .param("school", school.value())
                .update();
    }
}
