package nl.onskentons.surveillance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * What of the places is to be drawn at some zoom. The database counts them by square cells, so that as much comes of twenty
 * thousand as of twenty; what lies on both sides of an edge is put together after that.
 */
@Component
class HotspotClusters {

    /** What a map tile of a zoom is wide and high. */
    private static final int TILE_PX = 256;

    private static final int CELL_PX = 64;

    /** Markers nearer to one another than this would hide each other. */
    private static final int APART_PX = 44;

    private static final int MAX_ZOOM = 22;

    private final NamedParameterJdbcTemplate jdbc;
    private final HotspotConditions conditions;

    HotspotClusters(NamedParameterJdbcTemplate jdbc, HotspotConditions conditions) {
        this.jdbc = jdbc;
        this.conditions = conditions;
    }

    List<HotspotCluster> of(HotspotFilter filter, GeoBox box, int zoom) {
        int perPixel = GeoPoint.GRID / TILE_PX >> Math.clamp(zoom, 0, MAX_ZOOM);
        GeoPoint northWest = new GeoPoint(clamp(box.north(), 85), clamp(box.west(), 180));
        GeoPoint southEast = new GeoPoint(clamp(box.south(), 85), clamp(box.east(), 180));
        MapSqlParameterSource values = new MapSqlParameterSource()
                .addValue("west", northWest.gridX())
                .addValue("east", southEast.gridX())
                .addValue("north", northWest.gridY())
                .addValue("south", southEast.gridY());
        int cell = Math.max(1, perPixel * CELL_PX);
        String where = conditions.of(filter, values);
        // The size stands in the text of the statement: PostgreSQL knows by no parameter that both expressions are the
        // same.
        List<Heap> heaps = jdbc.query(
                "select count(*), sum(cast(h.grid_x as bigint)), sum(cast(h.grid_y as bigint)) from hotspot h"
                        + " where h.grid_x between :west and :east and h.grid_y between :north and :south and " + where
                        + " group by h.grid_x / " + cell + ", h.grid_y / " + cell,
                values,
                (row, index) -> new Heap(row.getInt(1), row.getLong(2), row.getLong(3)));
        List<Heap> apart = together(heaps, (long) perPixel * APART_PX);
        Map<Long, HotspotCluster.Single> singles = singles(apart, where, values);
        return apart.stream().map(heap -> heap.cluster(singles)).toList();
    }

    /** What those that lie alone are called; of the others nobody asks. */
    private Map<Long, HotspotCluster.Single> singles(List<Heap> heaps, String where, MapSqlParameterSource values) {
        List<Long> columns = heaps.stream()
                .filter(heap -> heap.count() == 1)
                .map(Heap::x)
                .distinct()
                .toList();
        Map<Long, HotspotCluster.Single> singles = new HashMap<>();
        if (!columns.isEmpty()) {
            values.addValue("columns", columns);
            jdbc.query(
                    "select h.grid_x, h.grid_y, h.id, h.name, h.state from hotspot h where h.grid_x in (:columns)"
                            + " and h.grid_y between :north and :south and " + where,
                    values,
                    row -> {
                        singles.put(
                                Heap.key(row.getLong(1), row.getLong(2)),
                                new HotspotCluster.Single(
                                        new HotspotId(row.getObject(3, UUID.class)),
                                        row.getString(4),
                                        HotspotState.valueOf(row.getString(5))));
                    });
        }
        return singles;
    }

    private static double clamp(double degrees, double most) {
        return Math.clamp(degrees, -most, most);
    }

    /** At most as many as fit on a screen, so that comparing each with each is nothing. */
    private static List<Heap> together(List<Heap> heaps, long apart) {
        List<Heap> apartFromEachOther = new ArrayList<>();
        for (Heap heap : heaps.stream().sorted(Heap.LARGEST_FIRST).toList()) {
            int near = -1;
            for (int i = 0; i < apartFromEachOther.size() && near < 0; i++) {
                near = apartFromEachOther.get(i).isWithin(apart, heap) ? i : -1;
            }
            if (near < 0) {
                apartFromEachOther.add(heap);
            } else {
                apartFromEachOther.set(near, apartFromEachOther.get(near).with(heap));
            }
        }
        return apartFromEachOther;
    }

    /** Places that lie together: how many, and the sum of where they are. */
    private record Heap(int count, long sumX, long sumY) {

        static final Comparator<Heap> LARGEST_FIRST = Comparator.comparingInt(Heap::count)
                .reversed()
                .thenComparing(Heap::x)
                .thenComparing(Heap::y);

        static long key(long x, long y) {
            return x * GeoPoint.GRID + y;
        }

        long x() {
            return sumX / count;
        }

        long y() {
            return sumY / count;
        }

        boolean isWithin(long steps, Heap other) {
            return Math.abs(x() - other.x()) < steps && Math.abs(y() - other.y()) < steps;
        }

        Heap with(Heap other) {
            return new Heap(count + other.count, sumX + other.sumX, sumY + other.sumY);
        }

        HotspotCluster cluster(Map<Long, HotspotCluster.Single> singles) {
            return new HotspotCluster(
                    GeoPoint.ofGrid((int) x(), (int) y()),
                    count,
                    count == 1 ? Optional.ofNullable(singles.get(key(x(), y()))) : Optional.empty());
        }
    }
}
