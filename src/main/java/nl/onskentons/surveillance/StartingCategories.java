package nl.onskentons.surveillance;

import java.time.Clock;
import java.util.List;
import nl.onskentons.common.SchoolId;
import nl.onskentons.school.StartingSet;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Gives each school the kinds of places to start with, once (P08, S06–S08, S13, S14). */
@Component
@Order(0)
class StartingCategories extends StartingSet {

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
    private final Clock clock;

    StartingCategories(
            HotspotCategories categories,
            SurveillanceSchools schools,
            JdbcClient jdbc,
            TransactionTemplate transaction,
            Clock clock) {
        super("surveillance_school", jdbc, transaction);
        this.categories = categories;
        this.schools = schools;
        this.clock = clock;
    }

    @Override
    protected void give(SchoolId school) {
        schools.saveAndFlush(new SurveillanceSchool(school));
        for (String name : NAMES) {
            categories.save(new HotspotCategory(
                    CategoryId.random(), school, NAMES.indexOf(name), new CategoryName(name), null, clock.instant()));
        }
        categories.flush();
    }
}
