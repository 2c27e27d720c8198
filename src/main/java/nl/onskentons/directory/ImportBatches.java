package nl.onskentons.directory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.onskentons.common.SchoolId;
import nl.onskentons.directory.exchange.AddressBookFormat;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;

/** The imports themselves, as the database keeps them. How far they are stands there too, for every instance to see. */
@Component
class ImportBatches {

    /** Work of which nothing was heard for so long died with its machine. */
    private static final Duration SILENCE = Duration.ofMinutes(5);

    private final NamedParameterJdbcTemplate jdbc;
    private final Clock clock;

    ImportBatches(NamedParameterJdbcTemplate jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A batch without its counts, as the work on it needs it. */
    record Head(BatchId id, SchoolId school, Audience audience, ImportState state) {}

    void add(BatchId id, SchoolId school, String actor, String fileName, Audience audience) {
        jdbc.update(
                "insert into import_batch (id, school_id, actor_name, file_name, audience, state, arguments, done, total,"
                        + " cancel_asked, started_at, touched_at) values (:id, :school, :actor, :file, :audience,"
                        + " 'READING', '', 0, 0, false, :now, :now)",
                values(id)
                        .addValue("school", school.value())
                        .addValue("actor", actor)
                        .addValue("file", fileName)
                        .addValue("audience", audience.name()));
    }

    Optional<Head> head(BatchId id) {
        return jdbc
                .query(
                        "select school_id, audience, state, touched_at from import_batch where id = :id",
                        values(id),
                        (row, index) -> new Head(
                                id,
                                new SchoolId(row.getObject(1, UUID.class)),
                                Audience.valueOf(row.getString(2)),
                                state(row, 3, 4)))
                .stream()
                .findFirst();
    }

    Optional<ImportBatch> find(BatchId id) {
        return jdbc.query(SELECT + " where id = :id", values(id), (row, index) -> batch(row)).stream()
                .findFirst();
    }

    /** The newest first, without their counts. */
    List<ImportBatch> recent(Set<SchoolId> schools, int limit) {
        return jdbc.query(
                SELECT + " where school_id in (:schools) order by started_at desc fetch first :limit rows only",
                Map.of("schools", schools.stream().map(SchoolId::value).toList(), "limit", limit),
                (row, index) -> head(row));
    }

    /** @return whether it was in one of those states; only one of two who ask at the same time gets a yes */
    boolean move(BatchId id, ImportState to, long total, ImportState... from) {
        List<String> names = List.of(from).stream().map(Enum::name).toList();
        return jdbc.update(
                        "update import_batch set state = :to, reason = null, arguments = '', done = 0, total = :total,"
                                + " cancel_asked = false, touched_at = :now where id = :id and (state in (:from)"
                                + " or (state in (:stale) and touched_at < :silent))",
                        values(id)
                                .addValue("to", to.name())
                                .addValue("total", total)
                                .addValue("from", names)
                                .addValue("stale", List.of(from).contains(ImportState.STOPPED) ? RUNNING : List.of(""))
                                .addValue("silent", utc(clock.instant().minus(SILENCE))))
                == 1;
    }

    private static final List<String> RUNNING = List.of("APPLYING", "UNDOING");

    void end(BatchId id, ImportState state, @Nullable ImportReason reason) {
        jdbc.update(
                "update import_batch set state = :to, reason = :reason, arguments = :arguments, touched_at = :now"
                        + " where id = :id",
                values(id)
                        .addValue("to", state.name())
                        .addValue("reason", reason == null ? null : reason.key())
                        .addValue("arguments", reason == null ? "" : ImportRows.joined(reason.arguments())));
    }

    void recognise(BatchId id, AddressBookFormat format) {
        jdbc.update(
                "update import_batch set format = :format where id = :id",
                values(id).addValue("format", format.name()));
    }

    /** @return false when somebody asked to stop */
    boolean progress(BatchId id, long done, long total) {
        return jdbc.update(
                        "update import_batch set done = :done, total = :total, touched_at = :now"
                                + " where id = :id and not cancel_asked",
                        values(id).addValue("done", done).addValue("total", total))
                == 1;
    }

    /** Says that somebody is still at these. */
    void touch(Collection<BatchId> ids) {
        jdbc.batchUpdate(
                "update import_batch set touched_at = :now where id = :id",
                ids.stream().map(this::values).toArray(MapSqlParameterSource[]::new));
    }

    void askToStop(BatchId id) {
        jdbc.update("update import_batch set cancel_asked = true where id = :id", values(id));
    }

    long countBefore(Instant moment) {
        Long count = jdbc.queryForObject(
                "select count(*) from import_batch where started_at < :before",
                Map.of("before", utc(moment)),
                Long.class);
        return count == null ? 0 : count;
    }

    /** Forgets imports from before a moment, and with them the possibility to undo them. */
    int deleteBefore(Instant moment) {
        Map<String, ?> before = Map.of("before", utc(moment));
        String old = " where batch_id in (select id from import_batch where started_at < :before)";
        jdbc.update("delete from import_row" + old, before);
        jdbc.update("delete from import_entry" + old, before);
        return jdbc.update("delete from import_batch where started_at < :before", before);
    }

    private static final String SELECT = "select id, school_id, file_name, format, audience, state, touched_at, reason,"
            + " arguments, done, total, started_at, actor_name from import_batch";

    private ImportBatch batch(ResultSet row) throws SQLException {
        ImportBatch head = head(row);
        if (head.state() == ImportState.READING) {
            return head;
        }
        MapSqlParameterSource id = values(head.id());
        Map<RowStatus, Integer> counts = new EnumMap<>(RowStatus.class);
        Map<RowOutcome, Integer> outcomes = new EnumMap<>(RowOutcome.class);
        jdbc.query(
                "select status, outcome, count(*) from import_row where batch_id = :id group by status, outcome",
                id,
                group -> {
                    counts.merge(RowStatus.valueOf(group.getString(1)), group.getInt(3), Integer::sum);
                    String outcome = group.getString(2);
                    if (outcome != null) {
                        outcomes.merge(RowOutcome.valueOf(outcome), group.getInt(3), Integer::sum);
                    }
                });
        return new ImportBatch(
                head.id(),
                head.school(),
                head.fileName(),
                head.format(),
                head.audience(),
                head.state(),
                head.reason(),
                head.done(),
                head.total(),
                head.startedAt(),
                head.startedBy(),
                counts,
                outcomes,
                count("select count(*) from import_row where batch_id = :id" + ImportRows.TO_APPLY, id),
                count("select count(*) from import_row where batch_id = :id" + ImportRows.UNDECIDED, id),
                count("select count(*) from import_entry where batch_id = :id and outcome = 'KEPT'", id));
    }

    private ImportBatch head(ResultSet row) throws SQLException {
        String format = row.getString(4);
        String reason = row.getString(8);
        return new ImportBatch(
                new BatchId(row.getObject(1, UUID.class)),
                new SchoolId(row.getObject(2, UUID.class)),
                row.getString(3),
                Optional.ofNullable(format).map(AddressBookFormat::valueOf),
                Audience.valueOf(row.getString(5)),
                state(row, 6, 7),
                Optional.ofNullable(reason).map(key -> ImportRows.reason(key, arguments(row))),
                row.getLong(10),
                row.getLong(11),
                row.getObject(12, LocalDateTime.class).toInstant(ZoneOffset.UTC),
                row.getString(13),
                Map.of(),
                Map.of(),
                0,
                0,
                0);
    }

    private static String arguments(ResultSet row) {
        try {
            return row.getString(9);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private ImportState state(ResultSet row, int state, int touched) throws SQLException {
        ImportState known = ImportState.valueOf(row.getString(state));
        Instant last = row.getObject(touched, LocalDateTime.class).toInstant(ZoneOffset.UTC);
        if (!known.isRunning() || last.isAfter(clock.instant().minus(SILENCE))) {
            return known;
        }
        return known == ImportState.READING ? ImportState.CANCELLED : ImportState.STOPPED;
    }

    private int count(String sql, MapSqlParameterSource values) {
        Integer count = jdbc.queryForObject(sql, values, Integer.class);
        return count == null ? 0 : count;
    }

    private MapSqlParameterSource values(BatchId id) {
        return new MapSqlParameterSource("id", id.value()).addValue("now", utc(clock.instant()));
    }

    private static LocalDateTime utc(Instant instant) {
        return Audiences.utc(instant);
    }
}
