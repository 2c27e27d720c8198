package nl.onskentons.surveillance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.onskentons.testing.CountingTest;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

/** A screen of places costs the same number of statements however many there are, and what lies near is found by an index. */
class ConstantPlacesStatementsTest extends CountingTest {

    private static final GeoBox COUNTRY = new GeoBox(50.7, 3.2, 53.7, 7.3);

    @Test
    void showsAnyNumberOfPlacesWithTheSameNumberOfStatements() {
        RouteId route = portal.getBean(Routes.class).of(school()).getFirst().id();
        Map<String, Integer> few = statements(route);
        CategoryLine kind = portal.getBean(Categories.class).of(school()).getFirst();
        ManyHotspots.add(portal.getBean(JdbcTemplate.class), school(), kind.id(), 3000, now());
        HotspotId one = portal.getBean(Hotspots.class)
                .list(HotspotFilter.open(Set.of(school())).text("meetplek 1"), 0, 1)
                .getFirst()
                .id();
        RouteLine line = portal.getBean(Routes.class).find(route).orElseThrow().route();
        portal.getBean(Routes.class)
                .change(
                        route,
                        line.version(),
                        line.details()
                                .withStops(Stream.concat(line.details().stops().stream(), Stream.of(one))
                                        .toList()));

        assertThat(statements(route)).isEqualTo(few);
        assertThat(few.values()).allSatisfy(count -> assertThat(count).isBetween(1, 8));
        assertThat(planOfNear()).contains("HOTSPOT_GRID");
    }

    private Map<String, Integer> statements(RouteId route) {
        Hotspots hotspots = portal.getBean(Hotspots.class);
        HotspotFilter all = HotspotFilter.open(Set.of(school()));
        RoundId round = RoundId.random();
        portal.getBean(Rounds.class).start(round, route);
        Map<String, Runnable> asked = new LinkedHashMap<>();
        asked.put("list", () -> hotspots.list(all, 0, 50));
        asked.put("count", () -> hotspots.count(all));
        asked.put("map", () -> hotspots.clusters(all.hour(Optional.of(15)), COUNTRY, 9));
        asked.put("extent", () -> hotspots.extent(all));
        asked.put("near", () -> hotspots.near(school(), Places.SQUARE));
        asked.put("routes", () -> portal.getBean(Routes.class).of(school()));
        asked.put("rounds", () -> portal.getBean(Rounds.class).latest(school(), 30));
        asked.put("sheet", () -> portal.getBean(Rounds.class).sheet(round));
        Map<String, Integer> counts = new LinkedHashMap<>();
        asked.forEach((name, question) -> {
            question.run();
            counts.put(name, statements(question));
        });
        return counts;
    }

    /** As HSQLDB says it, of the very statement. */
    private String planOfNear() {
        int steps = Places.SQUARE.gridSteps(Hotspots.SAME_PLACE_METRES);
        String sql = NearPlaces.WITHIN
                .replace(":west", String.valueOf(Places.SQUARE.gridX() - steps))
                .replace(":east", String.valueOf(Places.SQUARE.gridX() + steps))
                .replace(":north", String.valueOf(Places.SQUARE.gridY() - steps))
                .replace(":south", String.valueOf(Places.SQUARE.gridY() + steps));
        return String.join(
                "\n", portal.getBean(JdbcTemplate.class).queryForList("explain plan for " + sql, String.class));
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(portal.getBean(Clock.class).instant(), ZoneOffset.UTC);
    }
}
