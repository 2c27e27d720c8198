package nl.onskentons.directory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The cards of an import, as the database keeps them. */
@Component
class ImportRows {

    /** The cards that would be taken over. */
    static final String TO_APPLY = " and outcome is null and (status in ('NEW', 'CHANGED') or (status = 'POSSIBLY_SAME'"
            + " and choice is not null)) and (choice is null or choice <> 'SKIP')";

    /** The cards that wait for somebody to decide. */
    static final String UNDECIDED = " and status = 'POSSIBLY_SAME' and choice is null and outcome is null";

    private static final String COLUMNS =
            "select position, line, status, choice, outcome, uid, card, entry_id, renames, reason, arguments"
                    + " from import_row where batch_id = :batch";
    private static final String SEPARATOR = "\n";

    private final NamedParameterJdbcTemplate jdbc;
    private final JsonMapper json = JsonMapper.builder().build();

    ImportRows(NamedParameterJdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A card of a file.
     *
     * @param card null when it was refused
     * @param entry which entry it is, may be, or became
     * @param renames whether it is that entry beyond doubt
     */
    record Row(
            int position,
            int line,
            RowStatus status,
            Optional<RowChoice> choice,
            Optional<RowOutcome> outcome,
            String uid,
            @Nullable ImportCard card,
            Optional<UUID> entry,
            boolean renames,
            Optional<ImportReason> reason) {

        Row finished(RowOutcome outcome, @Nullable UUID entry, @Nullable ImportReason reason) {
            return new Row(
                    position,
                    line,
                    status,
                    choice,
                    Optional.of(outcome),
                    uid,
                    card,
                    Optional.ofNullable(entry),
                    renames,
                    Optional.ofNullable(reason));
        }

        /** Whether it goes into an entry that is there already. */
        boolean joins() {
            return entry.isPresent()
                    && (status == RowStatus.CHANGED
                            || choice.filter(RowChoice.JOIN::equals).isPresent());
        }
    }

    void add(BatchId batch, List<Row> rows) {
        jdbc.batchUpdate(
                "insert into import_row (batch_id, position, line, status, uid, card, entry_id, renames, reason,"
                        + " arguments) values (:batch, :position, :line, :status, :uid, :card, :entry, :renames, :reason,"
                        + " :arguments)",
                rows.stream()
                        .map(row -> ended(batch, row)
                                .addValue("line", row.line())
                                .addValue("status", row.status().name())
                                .addValue("uid", row.uid())
                                .addValue("card", row.card() == null ? null : json.writeValueAsString(row.card()))
                                .addValue("renames", row.renames()))
                        .toArray(MapSqlParameterSource[]::new));
    }

    void delete(BatchId batch) {
        jdbc.update("delete from import_row where batch_id = :batch", values(batch));
    }

    /** A page of cards, in the order of the file. */
    List<Row> page(BatchId batch, Optional<RowStatus> status, int offset, int limit) {
        String sql = COLUMNS + (status.isPresent() ? " and status = :status" : "")
                + " order by position offset :offset rows fetch next :limit rows only";
        return jdbc.query(
                sql,
                values(batch)
                        .addValue("status", status.map(Enum::name).orElse(""))
                        .addValue("offset", offset)
                        .addValue("limit", limit),
                (row, index) -> row(row));
    }

    Optional<Row> find(BatchId batch, int position) {
        return jdbc
                .query(
                        COLUMNS + " and position = :position",
                        values(batch).addValue("position", position),
                        (row, index) -> row(row))
                .stream()
                .findFirst();
    }

    /** The cards to take over at some positions; asked by position, so that no card is looked at twice. */
    List<Row> toApply(BatchId batch, int from, int until) {
        return jdbc.query(
                COLUMNS + " and position >= :from and position < :until" + TO_APPLY + " order by position",
                values(batch).addValue("from", from).addValue("until", until),
                (row, index) -> row(row));
    }

    int lastPosition(BatchId batch) {
        Integer last = jdbc.queryForObject(
                "select max(position) from import_row where batch_id = :batch", values(batch), Integer.class);
        return last == null ? 0 : last;
    }

    int countToApply(BatchId batch) {
        Integer count = jdbc.queryForObject(
                "select count(*) from import_row where batch_id = :batch" + TO_APPLY, values(batch), Integer.class);
        return count == null ? 0 : count;
    }

    void choose(BatchId batch, int position, @Nullable RowChoice choice) {
        jdbc.update(
                "update import_row set choice = :choice where batch_id = :batch and position = :position"
                        + " and outcome is null and status in ('NEW', 'CHANGED', 'POSSIBLY_SAME')",
                values(batch).addValue("position", position).addValue("choice", choice == null ? null : choice.name()));
    }

    void chooseForUndecided(BatchId batch, RowChoice choice) {
        jdbc.update(
                "update import_row set choice = :choice where batch_id = :batch" + UNDECIDED,
                values(batch).addValue("choice", choice.name()));
    }

    void finish(BatchId batch, Collection<Row> rows) {
        jdbc.batchUpdate(
                "update import_row set outcome = :outcome, entry_id = :entry, reason = :reason, arguments = :arguments"
                        + " where batch_id = :batch and position = :position",
                rows.stream().map(row -> ended(batch, row)).toArray(MapSqlParameterSource[]::new));
    }

    /** Says of the cards that ended in these entries that they were taken back. */
    void takeBack(BatchId batch, Collection<UUID> entries) {
        jdbc.batchUpdate(
                "update import_row set outcome = 'UNDONE' where batch_id = :batch and entry_id = :entry"
                        + " and outcome in ('ADDED', 'CHANGED')",
                entries.stream()
                        .map(entry -> values(batch).addValue("entry", entry))
                        .toArray(MapSqlParameterSource[]::new));
    }

    private static MapSqlParameterSource ended(BatchId batch, Row row) {
        return values(batch)
                .addValue("position", row.position())
                .addValue("outcome", row.outcome().map(Enum::name).orElse(null))
                .addValue("entry", row.entry().orElse(null))
                .addValue("reason", row.reason().map(ImportReason::key).orElse(null))
                .addValue(
                        "arguments",
                        row.reason().map(r -> joined(r.arguments())).orElse(""));
    }

    static String joined(List<String> arguments) {
        return String.join(SEPARATOR, arguments);
    }

    static ImportReason reason(String key, String arguments) {
        return new ImportReason(key, arguments.isEmpty() ? List.of() : List.of(arguments.split(SEPARATOR, -1)));
    }

    private Row row(ResultSet row) throws SQLException {
        String choice = row.getString(4);
        String outcome = row.getString(5);
        String card = row.getString(7);
        String reason = row.getString(10);
        String arguments = row.getString(11);
        return new Row(
                row.getInt(1),
                row.getInt(2),
                RowStatus.valueOf(row.getString(3)),
                Optional.ofNullable(choice).map(RowChoice::valueOf),
                Optional.ofNullable(outcome).map(RowOutcome::valueOf),
                row.getString(6),
                card == null ? null : json.readValue(card, ImportCard.class),
                Optional.ofNullable(row.getObject(8, UUID.class)),
                row.getBoolean(9),
                Optional.ofNullable(reason).map(key -> reason(key, arguments)));
    }

    private static MapSqlParameterSource values(BatchId batch) {
        return new MapSqlParameterSource("batch", batch.value());
    }
}
