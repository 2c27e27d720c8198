package nl.onskentons.surveillance;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
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
                    + " h.passed_police_at, h.plan_id, h.plan_x, h.plan_y from hotspot h"
                    + " join hotspot_category c on c.id = h.category_id left join floor_plan p on p.id = h.plan_id where ";

    /** Some hundred metres, in degrees. */
    private static final double ROOM = 0.0015;

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

    /** Those on a floor plan, those where something was the matter last in front. */
    List<HotspotRow> onPlan(HotspotFilter filter, FloorPlanId plan, int limit) {
        MapSqlParameterSource values = new MapSqlParameterSource("plan", plan.value());
        String sql = ROW + "h.plan_id = :plan and " + conditions.of(filter, values)
                + " order by h.seen_at desc, h.id fetch first " + limit + " rows only";
        return jdbc.query(sql, values, (row, index) -> row(row));
    }

    /** What of the map holds all of them, with some room around; empty when none is outside. */
    Optional<GeoBox> extent(HotspotFilter filter) {
        MapSqlParameterSource values = new MapSqlParameterSource();
        String sql = "select min(h.latitude), min(h.longitude), max(h.latitude), max(h.longitude) from hotspot h where "
                + conditions.of(filter, values);
        return jdbc.query(sql, values, row -> {
            row.next();
            double south = row.getDouble(1);
            return row.wasNull()
                    ? Optional.empty()
                    : Optional.of(new GeoBox(
                            south - ROOM, row.getDouble(2) - ROOM, row.getDouble(3) + ROOM, row.getDouble(4) + ROOM));
        });
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
                spot(row),
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

    private static Optional<Place.Inside> spot(ResultSet row) throws SQLException {
        UUID plan = row.getObject(18, UUID.class);
        return plan == null
                ? Optional.empty()
                : Optional.of(new Place.Inside(new FloorPlanId(plan), row.getDouble(19), row.getDouble(20)));
    }

    private static Optional<Instant> instant(ResultSet row, int column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, LocalDateTime.class))
                .map(time -> time.toInstant(ZoneOffset.UTC));
    }
}
