package nl.onskentons.directory;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.onskentons.common.AccountId;
import nl.onskentons.common.Sector;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;

/** Reads rows of {@code directory_entry e}. */
@Component
class EntryRows {

    /** What a statement must select, in this order. */
    static final String COLUMNS = "e.id, e.kind, e.name, e.subtitle, e.sector, e.status, e.every_school, e.account_id";

    private final NamedParameterJdbcTemplate jdbc;

    EntryRows(NamedParameterJdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** In the text of the statement: without knowing how few rows are wanted, PostgreSQL would read and sort them all. */
    static String page(int offset, int limit) {
        return " offset " + offset + " rows fetch next " + limit + " rows only";
    }

    List<FoundEntry> query(String sql, MapSqlParameterSource values) {
        return jdbc.query(
                sql,
                values,
                (row, index) -> new FoundEntry(
                        row.getObject(1, UUID.class),
                        EntryKind.valueOf(row.getString(2)),
                        row.getString(3),
                        row.getString(4),
                        Sector.valueOf(row.getString(5)),
                        EntryStatus.valueOf(row.getString(6)),
                        row.getBoolean(7),
                        Optional.ofNullable(row.getObject(8, UUID.class)).map(AccountId::new)));
    }
}
