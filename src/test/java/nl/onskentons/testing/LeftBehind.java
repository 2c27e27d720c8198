package nl.onskentons.testing;

import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import nl.onskentons.common.SchoolId;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;

/** Takes away what a test had to commit, so that the tests after it find the example as it was. */
public final class LeftBehind {

    private record Reference(String table, String column, String to) {}

    private final JdbcTemplate jdbc;

    private LeftBehind(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Erases a school, the cards that hang on it, and all that refers to either, by the foreign keys of the database. */
    public static void erase(JdbcTemplate jdbc, SchoolId school) {
        List<UUID> cards =
                jdbc.queryForList("select entry_id from entry_school where school_id = ?", UUID.class, school.value());
        LeftBehind left = new LeftBehind(jdbc);
        left.erase("school", "id", List.of(school.value()));
        left.erase("directory_entry", "id", cards);
    }

    private void erase(String table, String column, List<UUID> values) {
        if (values.isEmpty()) {
            return;
        }
        for (Reference reference : referencesTo(table)) {
            erase(reference.table(), reference.column(), selected(reference.to(), table, column, values));
        }
        values.forEach(value -> jdbc.update("delete from " + table + " where " + column + " = ?", value));
    }

    private List<UUID> selected(String wanted, String table, String column, List<UUID> values) {
        return values.stream()
                .flatMap(value -> jdbc
                        .queryForList(
                                "select " + wanted + " from " + table + " where " + column + " = ?", UUID.class, value)
                        .stream())
                .toList();
    }

    private List<Reference> referencesTo(String table) {
        ConnectionCallback<List<Reference>> read = connection -> {
            DatabaseMetaData data = connection.getMetaData();
            String stored = data.storesUpperCaseIdentifiers() ? table.toUpperCase(Locale.ROOT) : table;
            try (ResultSet keys = data.getExportedKeys(null, connection.getSchema(), stored)) {
                return references(keys);
            }
        };
        return Objects.requireNonNull(jdbc.execute(read));
    }

    private static List<Reference> references(ResultSet keys) throws SQLException {
        List<Reference> found = new ArrayList<>();
        while (keys.next()) {
            if (keys.getShort("KEY_SEQ") == 1) {
                found.add(new Reference(
                        keys.getString("FKTABLE_NAME").toLowerCase(Locale.ROOT),
                        keys.getString("FKCOLUMN_NAME"),
                        keys.getString("PKCOLUMN_NAME")));
            }
        }
        return found;
    }
}
