package nl.onskentons.directory;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nl.onskentons.common.Actor;
import nl.onskentons.common.OrderedIds;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;

/** Who changed what on which card: added to, never changed. */
@Component
class EntryHistory {

    private final NamedParameterJdbcTemplate jdbc;
    private final Clock clock;

    EntryHistory(NamedParameterJdbcTemplate jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void add(EntryId entry, Actor actor, List<FieldChange> changes) {
        add(Map.of(entry, changes), actor);
    }

    /** What somebody did to several cards at once. */
    void add(Map<EntryId, List<FieldChange>> changesPerEntry, Actor actor) {
        LocalDateTime now = Audiences.utc(clock.instant());
        MapSqlParameterSource[] rows = changesPerEntry.entrySet().stream()
                .flatMap(entry -> entry.getValue().stream()
                        .map(change -> new MapSqlParameterSource()
                                .addValue("id", OrderedIds.next())
                                .addValue("entry", entry.getKey().value())
                                .addValue("now", now)
                                .addValue("actor", actor.name())
                                .addValue("field", change.field())
                                .addValue("before", change.before())
                                .addValue("after", change.after())
                                .addValue("audience", change.audience().name())))
                .toArray(MapSqlParameterSource[]::new);
        jdbc.batchUpdate(
                "insert into entry_change (id, entry_id, happened_at, actor_name, field, old_text, new_text, audience)"
                        + " values (:id, :entry, :now, :actor, :field, :before, :after, :audience)",
                rows);
    }

    /** The newest changes first, without those of numbers that this person may not see (R1). */
    List<HistoryLine> of(DirectoryEntry entry, Viewer viewer, int limit) {
        Viewer.Scope scope = Viewer.Scope.of(entry);
        List<String> visible = Arrays.stream(Audience.values())
                .filter(audience -> viewer.maySee(audience, scope))
                .map(Audience::name)
                .toList();
        return jdbc.query(
                "select happened_at, actor_name, field, old_text, new_text, audience from entry_change"
                        + " where entry_id = :entry and audience in (:visible)"
                        + " order by happened_at desc, field fetch first :limit rows only",
                Map.of("entry", entry.id().value(), "visible", visible, "limit", limit),
                (row, index) -> new HistoryLine(
                        row.getObject(1, LocalDateTime.class).toInstant(ZoneOffset.UTC),
                        row.getString(2),
                        new FieldChange(
                                row.getString(3),
                                row.getString(4),
                                row.getString(5),
                                Audience.valueOf(row.getString(6)))));
    }
}
