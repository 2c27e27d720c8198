package nl.onskentons.surveillance;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.onskentons.common.SchoolId;
import nl.onskentons.common.Translations;
import nl.onskentons.surveillance.exchange.OutPlace;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;

/** Reads places for files and paper, as far as whoever asks may see them, without what may be a pupil's (R2). */
@Component
class PlacesOut {

    private static final String ROW =
            "select h.id, h.name, c.name, h.latitude, h.longitude, p.name, h.layer, h.in_sight, h.light, h.weekdays,"
                    + " h.from_minute, h.until_minute, h.state, h.seen_at, h.seen, h.agreed from hotspot h"
                    + " join hotspot_category c on c.id = h.category_id left join floor_plan p on p.id = h.plan_id where ";

    private final NamedParameterJdbcTemplate jdbc;
    private final HotspotConditions conditions;
    private final Translations translations;

    PlacesOut(NamedParameterJdbcTemplate jdbc, HotspotConditions conditions, Translations translations) {
        this.jdbc = jdbc;
        this.conditions = conditions;
        this.translations = translations;
    }

    /** The same text, or what stands in its stead when something in it looks like a pupil's, whoever said that it is not. */
    String clean(String text) {
        return PupilWords.found(text).isEmpty()
                ? text
                : translations.getTranslation("surveillance.export.hidden", Translations.DUTCH);
    }

    List<OutPlace> list(HotspotFilter filter, int limit) {
        MapSqlParameterSource values = new MapSqlParameterSource();
        String sql = ROW + conditions.of(filter, values) + " order by h.seen_at desc, h.id fetch first " + limit
                + " rows only";
        return jdbc.query(sql, values, (row, index) -> place(row));
    }

    /** Those of these places that are at a school and may be seen, in the order of the ids. */
    List<OutPlace> of(SchoolId school, List<HotspotId> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        MapSqlParameterSource values = new MapSqlParameterSource(
                "ids", ids.stream().map(HotspotId::value).toList());
        String sql = ROW + "h.id in (:ids) and " + conditions.sight(Set.of(school), values);
        Map<UUID, OutPlace> byId = new HashMap<>();
        jdbc.query(sql, values, row -> {
            byId.put(row.getObject(1, UUID.class), place(row));
        });
        return ids.stream()
                .map(id -> byId.get(id.value()))
                .filter(Objects::nonNull)
                .toList();
    }

    private OutPlace place(ResultSet row) throws SQLException {
        double latitude = row.getDouble(4);
        Optional<GeoPoint> point =
                row.wasNull() ? Optional.empty() : Optional.of(new GeoPoint(latitude, row.getDouble(5)));
        return new OutPlace(
                clean(row.getString(2)),
                clean(row.getString(3)),
                point,
                clean(Optional.ofNullable(row.getString(6)).orElse("")),
                Layer.valueOf(row.getString(7)),
                InSight.valueOf(row.getString(8)),
                Light.valueOf(row.getString(9)),
                new BusyTimes(BusyTimes.days(row.getInt(10)), time(row, 11), time(row, 12)),
                HotspotState.valueOf(row.getString(13)),
                row.getObject(14, LocalDateTime.class).toInstant(ZoneOffset.UTC),
                clean(row.getString(15)),
                clean(row.getString(16)));
    }

    private static @Nullable LocalTime time(ResultSet row, int column) throws SQLException {
        int minute = row.getInt(column);
        return row.wasNull() ? null : LocalTime.of(minute / 60, minute % 60);
    }
}
