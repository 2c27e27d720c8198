package nl.onskentons.bench;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import nl.onskentons.access.CurrentUser;
import nl.onskentons.common.PortalClock;
import nl.onskentons.common.SchoolId;
import nl.onskentons.surveillance.Categories;
import nl.onskentons.surveillance.GeoBox;
import nl.onskentons.surveillance.GeoPoint;
import nl.onskentons.surveillance.HotspotCluster;
import nl.onskentons.surveillance.HotspotFilter;
import nl.onskentons.surveillance.Hotspots;
import nl.onskentons.surveillance.ManyHotspots;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * What it costs to draw the map of a municipality (issue 4): 20,000 places, a window of 1280 by 800 pixels at any zoom. It
 * prints and never judges.
 */
@Tag("bench")
class SurveillanceBench {

    private static final int PLACES = 20_000;
    private static final int VIEWS = 60;
    private static final int WIDTH_PX = 1280;
    private static final int HEIGHT_PX = 800;

    /** What a marker of {@code map.js} takes besides its name: id, place, number, tone. */
    private static final int MARKER_BYTES = 95;

    private final Random random = new Random(20261128);
    private final List<String> table = new ArrayList<>();

    @Test
    void drawsTheMap() {
        BenchPortal.onEach(Map.of("portal.map.tiles", ""), this::measure);
        System.out.printf("%n  The map of %,d places (Hotspots.clusters and near)%n", PLACES);
        System.out.println("                                   median ms    p95 ms    markers at most    KB at most");
        table.forEach(System.out::println);
        System.out.println("  wanted: at most 50 ms at p95 and 60 KB, at any zoom");
    }

    private void measure(BenchPortal bench) {
        String database = bench.database();
        ConfigurableApplicationContext portal = bench.context();
        SchoolId school =
                portal.getBean(CurrentUser.class).require().schools().iterator().next();
        ManyHotspots.add(
                portal.getBean(JdbcTemplate.class),
                school,
                portal.getBean(Categories.class).of(school).getFirst().id(),
                PLACES,
                LocalDateTime.ofInstant(portal.getBean(Clock.class).instant(), ZoneOffset.UTC));
        if (database.startsWith("Postgre")) {
            portal.getBean(JdbcTemplate.class).execute("analyze hotspot");
        }
        Hotspots hotspots = portal.getBean(Hotspots.class);
        HotspotFilter filter = HotspotFilter.open(Set.of(school));
        HotspotFilter narrow = filter.hour(Optional.of(15))
                .since(Optional.of(
                        PortalClock.today(portal.getBean(Clock.class)).minusWeeks(4)));
        for (int zoom : new int[] {7, 9, 11, 12, 13, 14, 15, 16, 18}) {
            add(database, "zoom " + zoom, hotspots, filter, zoom);
        }
        add(database, "zoom 11, filtered", hotspots, narrow, 11);
        Timings near = new Timings();
        for (int i = 0; i < VIEWS * 4; i++) {
            GeoPoint point = somewhere();
            near.time(() -> hotspots.near(school, point));
        }
        table.add(
                "  %-11s %-20s %9.2f %9.2f".formatted(database, "near (50 m)", near.median() / 1e6, near.p95() / 1e6));
    }

    private void add(String database, String what, Hotspots hotspots, HotspotFilter filter, int zoom) {
        Timings timings = new Timings();
        int most = 0;
        int bytes = 0;
        for (int i = -VIEWS / 3; i < VIEWS; i++) {
            GeoBox box = view(zoom);
            List<List<HotspotCluster>> seen = new ArrayList<>();
            Timings counted = i < 0 ? new Timings() : timings;
            counted.time(() -> seen.add(hotspots.clusters(filter, box, zoom)));
            most = Math.max(most, seen.getFirst().size());
            bytes = Math.max(bytes, bytes(seen.getFirst()));
        }
        table.add("  %-11s %-20s %9.1f %9.1f %18d %13d"
                .formatted(database, what, timings.median() / 1e6, timings.p95() / 1e6, most, bytes / 1024));
    }

    private static int bytes(List<HotspotCluster> clusters) {
        return clusters.stream()
                .mapToInt(cluster -> MARKER_BYTES
                        + cluster.one()
                                .map(one -> one.name().getBytes(StandardCharsets.UTF_8).length + 10)
                                .orElse(24))
                .sum();
    }

    private GeoBox view(int zoom) {
        GeoPoint middle = somewhere();
        long steps = GeoPoint.GRID / 256 >> zoom;
        GeoPoint northWest = grid(middle.gridX() - steps * WIDTH_PX / 2, middle.gridY() - steps * HEIGHT_PX / 2);
        GeoPoint southEast = grid(middle.gridX() + steps * WIDTH_PX / 2, middle.gridY() + steps * HEIGHT_PX / 2);
        return new GeoBox(southEast.latitude(), northWest.longitude(), northWest.latitude(), southEast.longitude());
    }

    private static GeoPoint grid(long x, long y) {
        return GeoPoint.ofGrid((int) Math.clamp(x, 0, GeoPoint.GRID - 1L), (int)
                Math.clamp(y, GeoPoint.GRID / 8L, GeoPoint.GRID * 7L / 8));
    }

    private GeoPoint somewhere() {
        return new GeoPoint(52.05 + random.nextDouble() * 0.16, 5.02 + random.nextDouble() * 0.22);
    }
}
