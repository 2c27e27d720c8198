package nl.onskentons.school;

import java.util.List;
import java.util.UUID;
import nl.onskentons.common.SchoolId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What a feature gives each school to start with, once: a new school in the transaction that makes it, one from before the
 * feature at the next start of the portal.
 */
public abstract class StartingSet implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(StartingSet.class);

    private final String table;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    /** @param table has the school in {@code school_id} as soon as it was given something, so that no two instances both do */
    protected StartingSet(String table, JdbcClient jdbc, TransactionTemplate transaction) {
        this.table = table;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    /** Gives it, in the transaction of the caller. */
    protected abstract void give(SchoolId school);

    @Override
    public final void run(ApplicationArguments arguments) {
        for (SchoolId school : schoolsWithout()) {
            try {
                transaction.executeWithoutResult(status -> give(school));
            } catch (DataIntegrityViolationException e) {
                LOG.info("Another instance filled {} for a school at the same moment", table);
            }
        }
    }

    @EventListener
    public final void giveTo(SchoolAdded added) {
        give(added.school());
    }

    private List<SchoolId> schoolsWithout() {
        return jdbc.sql("select id from school where id not in (select school_id from " + table + ")")
                .query((row, number) -> new SchoolId(row.getObject(1, UUID.class)))
                .list();
    }
}
