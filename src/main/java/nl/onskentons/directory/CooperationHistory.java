package nl.onskentons.directory;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.onskentons.common.Actor;
import nl.onskentons.common.SchoolId;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Who changed what in what a school and an organisation do together: added to, never changed. It stands apart from the
 * history of the card, because it is for whoever may read it at that school (R1).
 */
@Component
class CooperationHistory {

    private final NamedParameterJdbcTemplate jdbc;
    private final Clock clock;

    CooperationHistory(NamedParameterJdbcTemplate jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void add(UUID cooperation, Actor actor, CooperationDetails before, CooperationDetails after) {
        MapSqlParameterSource[] rows = differences(before, after)
                .map(change -> new MapSqlParameterSource()
                        .addValue("id", UUID.randomUUID())
                        .addValue("cooperation", cooperation)
                        .addValue("now", Audiences.utc(clock.instant()))
                        .addValue("actor", actor.name())
                        .addValue("field", change.field())
                        .addValue("before", change.before())
                        .addValue("after", change.after()))
                .toArray(MapSqlParameterSource[]::new);
        jdbc.batchUpdate(
                "insert into cooperation_change (id, cooperation_id, happened_at, actor_name, field, old_text, new_text)"
                        + " values (:id, :cooperation, :now, :actor, :field, :before, :after)",
                rows);
    }

    /** @param schools the schools of which it may be read, by name; not empty */
    List<CooperationChange> of(EntryId organisation, Map<SchoolId, String> schools, int limit) {
        return jdbc.query(
                "select h.happened_at, h.actor_name, h.field, h.old_text, h.new_text, c.school_id"
                        + " from cooperation_change h join cooperation c on c.id = h.cooperation_id"
                        + " where c.organisation_id = :organisation and c.school_id in (:schools)"
                        + " order by h.happened_at desc, h.field fetch first :limit rows only",
                Map.of(
                        "organisation",
                        organisation.value(),
                        "schools",
                        schools.keySet().stream().map(SchoolId::value).toList(),
                        "limit",
                        limit),
                (row, index) -> new CooperationChange(
                        schools.getOrDefault(new SchoolId(row.getObject(6, UUID.class)), ""),
                        new HistoryLine(
                                row.getObject(1, LocalDateTime.class).toInstant(ZoneOffset.UTC),
                                row.getString(2),
                                new FieldChange(row.getString(3), row.getString(4), row.getString(5)))));
    }

    private static Stream<FieldChange> differences(CooperationDetails before, CooperationDetails after) {
        return Stream.of(
                        new FieldChange("together", before.together(), after.together()),
                        new FieldChange("ourPerson", before.ourPerson(), after.ourPerson()),
                        new FieldChange("theirPerson", before.theirPerson(), after.theirPerson()),
                        new FieldChange("covenantUntil", day(before), day(after)))
                .filter(change -> !change.before().equals(change.after()));
    }

    private static String day(CooperationDetails details) {
        return details.covenantUntil().map(LocalDate::toString).orElse("");
    }
}
