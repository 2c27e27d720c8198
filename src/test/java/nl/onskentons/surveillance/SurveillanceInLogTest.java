package nl.onskentons.surveillance;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.onskentons.common.LogSubjects;
import nl.onskentons.common.SchoolId;
import nl.onskentons.school.Schools;
import nl.onskentons.testing.As;
import nl.onskentons.testing.ExampleSchools;
import nl.onskentons.testing.PortalTest;
import nl.onskentons.testing.SignedIn;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** The log says which place or route something was done with, to whom that is told (R12). */
@PortalTest
@As("coordinator")
@Transactional
class SurveillanceInLogTest {

    @Autowired
    private List<LogSubjects> subjects;

    @Autowired
    private HotspotKeeping keeping;

    @Autowired
    private Categories categories;

    @Autowired
    private Routes routes;

    @Autowired
    private Schools schools;

    @Autowired
    private EntityManager database;

    @Test
    void namesPlacesKindsAndRoutesToTheSchoolAndNotToThePolice() {
        SchoolId north = ExampleSchools.north(schools);
        CategoryLine kind = Places.category(categories, north, "Verkeer");
        HotspotCard place = keeping.add(
                HotspotId.random(), north, Places.outside("Oversteek", kind, Places.SQUARE, Layer.SCHOOL), false);
        RouteLine route = routes.of(north).getFirst();
        database.flush();
        Map<String, UUID> things = Map.of(
                "hotspot", place.id().value(),
                "category", kind.id().value(),
                "route", route.id().value());
        assertThat(things).allSatisfy((type, id) -> {
            LogSubjects bean = subjects(type);
            assertThat(bean.names(List.of(id)).get(id)).isIn("Oversteek", "Verkeer", route.name());
            assertThat(SignedIn.as("wijkagent", () -> bean.names(List.of(id)))).isEmpty();
        });
        assertThat(subjects("hotspot").route(place.id().value())).contains("toezicht?weken=alle&plek=" + place.id());
    }

    private LogSubjects subjects(String type) {
        return subjects.stream()
                .filter(each -> each.type().equals(type))
                .findFirst()
                .orElseThrow();
    }
}
