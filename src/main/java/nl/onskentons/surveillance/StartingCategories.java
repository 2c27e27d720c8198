package nl.onskentons.surveillance;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import nl.onskentons.common.SchoolId;
import nl.onskentons.school.SchoolAdded;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Gives each school the kinds of places to start with, once (P08, S06–S08, S13, S14). */
@Component
@Order(0)
class StartingCategories implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(StartingCategories.class);

    private static final List<String> NAMES = List.of(
            "Verscholen plek",
            "Slechte verlichting",
            "Rondhangen",
            "Vernieling",
            "Onbekende jongeren",
            "Kluisjes",
            "Verkeer",
            "Middelen",
            "Verboden plek",
            "Klachten van buiten",
            "Anders");

    private final HotspotCategories categories;
    private final SurveillanceSchools schools;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;

    StartingCategories(
            HotspotCategories categories,
            SurveillanceSchools schools,
            JdbcClient jdbc,
            TransactionTemplate transaction,
            Clock clock) {
        this.categories = categories;
        this.schools = schools;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        for (SchoolId school : schoolsWithout()) {
            try {
                transaction.executeWithoutResult(status -> give(school));
            } catch (DataIntegrityViolationException e) {
                LOG.info("Another instance gave a school its kinds of places at the same moment");
            }
        }
    }

    @EventListener
    void giveTo(SchoolAdded added) {
        give(added.school());
    }

    private List<SchoolId> schoolsWithout() {
        return jdbc.sql("select id from school where id not in (select school_id from surveillance_school)")
                .query((row, number) -> new SchoolId(row.getObject(1, UUID.class)))
                .list();
    }

    private void give(SchoolId school) {
        schools.saveAndFlush(new SurveillanceSchool(school));
        for (String name : NAMES) {
            categories.save(new HotspotCategory(
                    CategoryId.random(), school, NAMES.indexOf(name), new CategoryName(name), null, clock.instant()));
        }
        categories.flush();
    }
}
