package nl.onskentons.surveillance;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.onskentons.common.SchoolId;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;

/** Rows of places, as far as whoever asks may see them. */
@Component
class HotspotLists {

    private static final String ROW =
            "select h.id, h.school_id, h.name, c.name, h.latitude, h.longitude, p.name, h.layer,"
                    + " h.in_sight, h.light, h.state, h.seen_at, h.confirmations, h.calm_school, h.calm_police, h.passed_school_at,"
                    + " h.passed_police_at from hotspot h"
                    + " join hotspot_category c on c.id = h.category_id left join floor_plan p on p.id = h.plan_id where ";

    private final NamedParameterJdbcTemplate jdbc;
    private final HotspotConditions conditions;

    HotspotLists(NamedParameterJdbcTemplate jdbc, HotspotConditions conditions) {
        this.jdbc = jdbc;
        this.conditions = conditions;
    }

    /** Those where something was the matter last in front. */
    List<HotspotRow> page(HotspotFilter filter, int offset, int limit) {
        MapSqlParameterSource values = new MapSqlParameterSource();
        String sql = ROW + conditions.of(filter, values) + " order by h.seen_at desc, h.id offset " + offset
                + " rows fetch next " + limit + " rows only";
        return jdbc.query(sql, values, (row, index) -> row(row));
    }

    int count(HotspotFilter filter) {
        MapSqlParameterSource values = new MapSqlParameterSource();
        Integer count = jdbc.queryForObject(
                "select count(*) from hotspot h where " + conditions.of(filter, values), values, Integer.class);
        return count == null ? 0 : count;
    }

    /** Those of these places that may be seen, in no order. */
    List<HotspotRow> of(Set<SchoolId> schools, List<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        MapSqlParameterSource values = new MapSqlParameterSource("ids", ids);
        return jdbc.query(
                ROW + "h.id in (:ids) and " + conditions.sight(schools, values), values, (row, index) -> row(row));
    }

    /** The open places of these layers at a school that may be seen, in no order. */
    List<HotspotRow> open(SchoolId school, Set<Layer> layers) {
        MapSqlParameterSource values = new MapSqlParameterSource(
                "layers", layers.stream().map(Layer::name).toList());
        String sql = ROW + "h.layer in (:layers) and " + conditions.of(HotspotFilter.open(Set.of(school)), values);
        return jdbc.query(sql, values, (row, index) -> row(row));
    }

    /** What lies within a distance of a point at a school, the nearest first; found by the index on the grid. */
    List<NearHotspot> near(SchoolId school, GeoPoint point, int metres) {
        int steps = point.gridSteps(metres);
        MapSqlParameterSource values = new MapSqlParameterSource()
                .addValue("west", point.gridX() - steps)
                .addValue("east", point.gridX() + steps)
                .addValue("north", point.gridY() - steps)
                .addValue("south", point.gridY() + steps)
                .addValue("school", school.value());
        String sql = "select h.id, h.name, c.name, h.state, h.latitude, h.longitude from hotspot h"
                + " join hotspot_category c on c.id = h.category_id where h.school_id = :school"
                + " and h.grid_x between :west and :east and h.grid_y between :north and :south and "
                + conditions.sight(Set.of(school), values);
        return jdbc
                .query(
                        sql,
                        values,
                        (row, index) -> new NearHotspot(
                                new HotspotId(row.getObject(1, UUID.class)),
                                row.getString(2),
                                row.getString(3),
                                HotspotState.valueOf(row.getString(4)),
                                (int) Math.round(new GeoPoint(row.getDouble(5), row.getDouble(6)).metresTo(point))))
                .stream()
                .filter(near -> near.metres() <= metres)
                .sorted(Comparator.comparingInt(NearHotspot::metres))
                .toList();
    }

    private static HotspotRow row(ResultSet row) throws SQLException {
        double latitude = row.getDouble(5);
        Optional<GeoPoint> point =
                row.wasNull() ? Optional.empty() : Optional.of(new GeoPoint(latitude, row.getDouble(6)));
        return new HotspotRow(
                new HotspotId(row.getObject(1, UUID.class)),
                new SchoolId(row.getObject(2, UUID.class)),
                row.getString(3),
                row.getString(4),
                point,
                Optional.ofNullable(row.getString(7)).orElse(""),
                Layer.valueOf(row.getString(8)),
                InSight.valueOf(row.getString(9)),
                Light.valueOf(row.getString(10)),
                HotspotState.valueOf(row.getString(11)),
                instant(row, 12).orElseThrow(),
                row.getInt(13),
                row.getInt(14),
                row.getInt(15),
                instant(row, 16),
                instant(row, 17));
    }

    private static Optional<Instant> instant(ResultSet row, int column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, LocalDateTime.class))
                .map(time -> time.toInstant(ZoneOffset.UTC));
    }
}
