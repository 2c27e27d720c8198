package nl.onskentons.surveillance;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import nl.onskentons.common.SchoolId;
import org.springframework.jdbc.core.JdbcTemplate;

/** A municipality full of places, for measuring and for looking at plans; written by SQL, as nobody would by hand. */
public final class ManyHotspots {

    private static final int AT_ONCE = 1000;

    private ManyHotspots() {}

    /** Adds places within some ten kilometres of a point, in clumps as in a town. */
    public static void add(JdbcTemplate jdbc, SchoolId school, CategoryId category, int count, LocalDateTime now) {
        Random random = new Random(20261128);
        List<Object[]> rows = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            GeoPoint town = new GeoPoint(52.05 + (i % 17) * 0.01, 5.02 + (i % 23) * 0.01);
            GeoPoint point = new GeoPoint(
                    town.latitude() + random.nextGaussian() * 0.004, town.longitude() + random.nextGaussian() * 0.006);
            rows.add(new Object[] {
                UUID.randomUUID(),
                school.value(),
                category.value(),
                "Meetplek " + i,
                "meetplek " + i,
                point.latitude(),
                point.longitude(),
                point.gridX(),
                point.gridY(),
                i % 3 == 0 ? 900 : null,
                i % 3 == 0 ? 1020 : null,
                now.minusDays(1),
                now.minusHours(i % (60 * 24)),
                now.minusDays(1),
                UUID.randomUUID(),
                now.minusDays(1)
            });
            if (rows.size() == AT_ONCE || i == count - 1) {
                jdbc.batchUpdate(
                        "insert into hotspot (id, school_id, category_id, name, name_key, layer, latitude, longitude,"
                                + " grid_x, grid_y, in_sight, light, weekdays, from_minute, until_minute, seen, agreed,"
                                + " state, state_since, seen_at, confirmations, calm_school, calm_police, added_at,"
                                + " added_by, changed_by, changed_at, version) values (?, ?, ?, ?, ?, 'POLICE', ?, ?, ?,"
                                + " ?, 'NO', 'DARK', 0, ?, ?, '', '', 'SEEN', ?, ?, 0, 0, 0, ?, ?, 'meting', ?, 0)",
                        rows);
                rows.clear();
            }
        }
    }
}
