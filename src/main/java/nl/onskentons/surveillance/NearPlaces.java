package nl.onskentons.surveillance;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.onskentons.common.SchoolId;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;

/** What is on the map already near points, in one statement for any number of them. */
@Component
class NearPlaces {

    /**
     * Only the grid stands in it: with the school in it too HSQLDB takes the index on schools, and walks through all of one.
     */
    static final String WITHIN =
            "select h.id, h.name, c.name, h.state, h.latitude, h.longitude, h.grid_x, h.grid_y, h.school_id, h.layer"
                    + " from hotspot h join hotspot_category c on c.id = h.category_id"
                    + " where h.grid_x between :west and :east and h.grid_y between :north and :south";

    private final NamedParameterJdbcTemplate jdbc;
    private final SurveillanceRights rights;

    NearPlaces(NamedParameterJdbcTemplate jdbc, SurveillanceRights rights) {
        this.jdbc = jdbc;
        this.rights = rights;
    }

    /**
     * What of a school that may be seen lies within a distance of each of these points, the nearest first; points with
     * nothing near are left out.
     */
    Map<GeoPoint, List<NearHotspot>> of(SchoolId school, Collection<GeoPoint> points, int metres) {
        if (points.isEmpty()) {
            return Map.of();
        }
        int steps =
                points.stream().mapToInt(point -> point.gridSteps(metres)).max().orElseThrow();
        MapSqlParameterSource values = new MapSqlParameterSource()
                .addValue("west", columns(points).min().orElseThrow() - steps)
                .addValue("east", columns(points).max().orElseThrow() + steps)
                .addValue("north", rows(points).min().orElseThrow() - steps)
                .addValue("south", rows(points).max().orElseThrow() + steps);
        Map<Cell, List<Found>> found = jdbc.query(WITHIN, values, (row, index) -> found(row)).stream()
                .filter(each -> each.school().equals(school) && rights.maySee(school, each.layer()))
                .collect(Collectors.groupingBy(each -> new Cell(each.column() / steps, each.row() / steps)));
        Map<GeoPoint, List<NearHotspot>> near = new HashMap<>();
        for (GeoPoint point : points) {
            List<NearHotspot> there = around(point, steps)
                    .flatMap(cell -> found.getOrDefault(cell, List.of()).stream())
                    .map(each -> each.from(point))
                    .filter(each -> each.metres() <= metres)
                    .sorted(Comparator.comparingInt(NearHotspot::metres))
                    .toList();
            if (!there.isEmpty()) {
                near.put(point, there);
            }
        }
        return near;
    }

    private static IntStream columns(Collection<GeoPoint> points) {
        return points.stream().mapToInt(GeoPoint::gridX);
    }

    private static IntStream rows(Collection<GeoPoint> points) {
        return points.stream().mapToInt(GeoPoint::gridY);
    }

    /** The square that a point lies in, and the eight around it: nothing within one square's width lies elsewhere. */
    private static Stream<Cell> around(GeoPoint point, int steps) {
        int column = point.gridX() / steps;
        int row = point.gridY() / steps;
        return IntStream.rangeClosed(column - 1, column + 1)
                .boxed()
                .flatMap(x -> IntStream.rangeClosed(row - 1, row + 1).mapToObj(y -> new Cell(x, y)));
    }

    private record Cell(int column, int row) {}

    private record Found(
            HotspotId id,
            String name,
            String category,
            HotspotState state,
            GeoPoint point,
            int column,
            int row,
            SchoolId school,
            Layer layer) {

        NearHotspot from(GeoPoint other) {
            return new NearHotspot(id, name, category, state, (int) Math.round(point.metresTo(other)));
        }
    }

    private static Found found(ResultSet row) throws SQLException {
        return new Found(
                new HotspotId(row.getObject(1, UUID.class)),
                row.getString(2),
                row.getString(3),
                HotspotState.valueOf(row.getString(4)),
                new GeoPoint(row.getDouble(5), row.getDouble(6)),
                row.getInt(7),
                row.getInt(8),
                new SchoolId(row.getObject(9, UUID.class)),
                Layer.valueOf(row.getString(10)));
    }
}
