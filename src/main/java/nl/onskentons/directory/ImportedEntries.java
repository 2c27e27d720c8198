package nl.onskentons.directory;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What imports did to entries, as the database keeps it, and the removal of entries that only an import knows. */
@Component
class ImportedEntries {

    /** Everything that belongs to an entry and goes with it. */
    private static final List<String> BELONGINGS = List.of(
            "entry_uid",
            "entry_term",
            "entry_hours",
            "entry_change",
            "contact_point",
            "contact_position",
            "entry_school");

    /** Asked for the batch and some of its entries apart, HSQLDB would go through all that the batch has. */
    private static final String KEYS = "(batch_id, entry_id) in (:keys)";

    private final NamedParameterJdbcTemplate jdbc;
    private final JsonMapper json = JsonMapper.builder().build();

    ImportedEntries(NamedParameterJdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * An entry that an import added or changed.
     *
     * @param before how it was; of an entry that was added, how it began
     * @param fingerprint how the import left it
     */
    record Imported(UUID entry, EntryKind kind, boolean added, EntrySnapshot before, String fingerprint) {}

    /**
     * What an import did just now.
     *
     * @param found the fingerprint of the entry just before; empty when it was not there
     */
    record Touched(Imported imported, String found) {}

    /**
     * Remembers what was done. Of an entry that the same import touched before, the first state and the last fingerprint
     * count, unless somebody changed it in between: then it stays theirs. What was taken back begins anew.
     */
    void remember(BatchId batch, Collection<Touched> touched) {
        insertWhereNotUpdated(
                "update import_entry set fingerprint = case when outcome = 'UNDONE' or (outcome is null and"
                        + " fingerprint = :found) then :fingerprint else fingerprint end,"
                        + " snapshot = case when outcome = 'UNDONE' then :snapshot else snapshot end,"
                        + " outcome = nullif(outcome, 'UNDONE') where batch_id = :batch and entry_id = :entry",
                "insert into import_entry (batch_id, entry_id, kind, added, snapshot, fingerprint)"
                        + " values (:batch, :entry, :kind, :added, :snapshot, :fingerprint)",
                touched.stream()
                        .map(each -> values(batch, each.imported()).addValue("found", each.found()))
                        .toList());
    }

    /** Makes the next file with the same identifications recognise these entries. */
    void identify(ImportBatches.Head batch, Map<String, UUID> entriesByUid) {
        insertWhereNotUpdated(
                "update entry_uid set batch_id = case when entry_id = :entry then batch_id else :batch end,"
                        + " entry_id = :entry where school_id = :school and uid = :uid",
                "insert into entry_uid (school_id, uid, entry_id, batch_id) values (:school, :uid, :entry, :batch)",
                entriesByUid.entrySet().stream()
                        .map(uid -> new MapSqlParameterSource(
                                        "school", batch.school().value())
                                .addValue("uid", uid.getKey())
                                .addValue("entry", uid.getValue())
                                .addValue("batch", batch.id().value()))
                        .toList());
    }

    private void insertWhereNotUpdated(String update, String insert, List<MapSqlParameterSource> rows) {
        int[] updated = jdbc.batchUpdate(update, rows.toArray(MapSqlParameterSource[]::new));
        jdbc.batchUpdate(
                insert,
                IntStream.range(0, rows.size())
                        .filter(i -> updated[i] == 0)
                        .mapToObj(rows::get)
                        .toArray(MapSqlParameterSource[]::new));
    }

    /** What an import said about who is who counts no more. */
    void forgetIdentifications(BatchId batch) {
        jdbc.update("delete from entry_uid where batch_id = :batch", Map.of("batch", batch.value()));
    }

    int count(BatchId batch) {
        Integer count = jdbc.queryForObject(
                "select count(*) from import_entry where batch_id = :batch and outcome is null",
                Map.of("batch", batch.value()),
                Integer.class);
        return count == null ? 0 : count;
    }

    /**
     * What is to be undone, in order: first what was changed, then people, then the organisations where they worked. Each
     * list is of one of these.
     */
    List<List<UUID>> toUndo(BatchId batch) {
        Map<String, List<UUID>> groups = new LinkedHashMap<>();
        jdbc.query(
                "select entry_id, kind, added from import_entry where batch_id = :batch and outcome is null"
                        + " order by added, kind, entry_id",
                Map.of("batch", batch.value()),
                row -> {
                    groups.computeIfAbsent(row.getString(2) + row.getBoolean(3), key -> new ArrayList<>())
                            .add(row.getObject(1, UUID.class));
                });
        return List.copyOf(groups.values());
    }

    List<Imported> find(BatchId batch, Collection<UUID> entries) {
        return jdbc.query(
                "select entry_id, kind, added, snapshot, fingerprint from import_entry where " + KEYS,
                Map.of("keys", keys(batch, entries)),
                (row, index) -> new Imported(
                        row.getObject(1, UUID.class),
                        EntryKind.valueOf(row.getString(2)),
                        row.getBoolean(3),
                        json.readValue(row.getString(4), EntrySnapshot.class),
                        row.getString(5)));
    }

    void settle(BatchId batch, Collection<UUID> entries, String outcome) {
        if (!entries.isEmpty()) {
            jdbc.update(
                    "update import_entry set outcome = :outcome where " + KEYS,
                    Map.of("outcome", outcome, "keys", keys(batch, entries)));
        }
    }

    private static List<Object[]> keys(BatchId batch, Collection<UUID> entries) {
        return entries.stream()
                .map(entry -> new Object[] {batch.value(), entry})
                .toList();
    }

    List<UUID> kept(BatchId batch, int limit) {
        return jdbc.queryForList(
                "select entry_id from import_entry where batch_id = :batch and outcome = 'KEPT'"
                        + " order by kind, entry_id fetch first :limit rows only",
                Map.of("batch", batch.value(), "limit", limit),
                UUID.class);
    }

    /** Those of the entries to which something else points by now. */
    Set<UUID> inUse(Collection<UUID> entries) {
        Set<UUID> used = new HashSet<>();
        for (String reference : List.of(
                "select organisation_id from contact_position where organisation_id in (:entries)",
                "select successor_id from directory_entry where successor_id in (:entries)",
                "select organisation_id from cooperation where organisation_id in (:entries)",
                "select entry_id from ring_member where entry_id in (:entries)",
                "select entry_id from entry_photo where entry_id in (:entries)")) {
            used.addAll(jdbc.queryForList(reference, Map.of("entries", entries), UUID.class));
        }
        return used;
    }

    /** Takes entries out of the database as if they had never been there. */
    void erase(Collection<UUID> entries) {
        if (entries.isEmpty()) {
            return;
        }
        BELONGINGS.forEach(table ->
                jdbc.update("delete from " + table + " where entry_id in (:entries)", Map.of("entries", entries)));
        jdbc.update("delete from directory_entry where id in (:entries)", Map.of("entries", entries));
    }

    private MapSqlParameterSource values(BatchId batch, Imported imported) {
        return new MapSqlParameterSource("batch", batch.value())
                .addValue("entry", imported.entry())
                .addValue("kind", imported.kind().name())
                .addValue("added", imported.added())
                .addValue("snapshot", json.writeValueAsString(imported.before()))
                .addValue("fingerprint", imported.fingerprint());
    }
}
