package nl.onskentons.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * The least that a database has to do for a list of rows with their numbers: a walk along the index, and the rows it points
 * at. No schools, no audiences, no typos, no entry only once.
 */
final class BareQuery {

    private static final String ROWS = "select e.id, e.kind, e.name, e.subtitle, e.sector, e.status from entry_term t"
            + " join directory_entry e on e.id = t.entry_id where t.term between ? and ?";
    private static final String AND_WORD =
            " and exists (select 1 from entry_term x where x.entry_id = t.entry_id and x.term between ? and ?)";
    private static final String ORDER = " order by t.term, t.sort_key, t.entry_id fetch first %d rows only";
    private static final String NUMBERS = "select entry_id, audience, id, reach_at, extension, label, confirmed_at,"
            + " confirmed_by, disputed_at, disputed_by from contact_point where entry_id in (%s)";

    private final DataSource database;

    BareQuery(DataSource database) {
        this.database = database;
    }

    int run(List<String> beginnings, int limit) {
        try (Connection connection = database.getConnection()) {
            List<UUID> found = rows(connection, beginnings, limit);
            return found.isEmpty() ? 0 : found.size() + numbers(connection, found);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<UUID> rows(Connection connection, List<String> beginnings, int limit) throws SQLException {
        String sql = ROWS + AND_WORD.repeat(beginnings.size() - 1) + ORDER.formatted(limit);
        List<UUID> found = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < beginnings.size(); i++) {
                statement.setString(2 * i + 1, beginnings.get(i));
                statement.setString(2 * i + 2, beginnings.get(i) + "z".repeat(40));
            }
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(rows.getObject(1, UUID.class));
                    readAll(rows, 6);
                }
            }
        }
        return found;
    }

    private static int numbers(Connection connection, List<UUID> ids) throws SQLException {
        String places = "?, ".repeat(ids.size() - 1) + "?";
        try (PreparedStatement statement = connection.prepareStatement(NUMBERS.formatted(places))) {
            for (int i = 0; i < ids.size(); i++) {
                statement.setObject(i + 1, ids.get(i));
            }
            int count = 0;
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    readAll(rows, 10);
                    count++;
                }
            }
            return count;
        }
    }

    private static void readAll(ResultSet rows, int columns) throws SQLException {
        for (int i = 1; i <= columns; i++) {
            rows.getObject(i);
        }
    }
}
