package nl.onskentons.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import nl.onskentons.common.SchoolId;

/**
 * The least that a database has to do for the same rows with their numbers, written by hand: a walk along the index, and the
 * rows of one school that it points at, each once. No typos, no audiences, no objects made of it.
 */
final class BareQuery {

    private static final String ROWS = "select e.id, e.kind, e.name, e.subtitle, e.sector, e.status from entry_term t"
            + " join directory_entry e on e.id = t.entry_id where t.term between ? and ?"
            + " and not exists (select 1 from entry_term f where f.entry_id = t.entry_id and f.term < t.term"
            + " and f.term between ? and ?)"
            + " and (e.every_school or exists (select 1 from entry_school s where s.entry_id = e.id and s.school_id = ?))";
    private static final String AND_WORD =
            " and exists (select 1 from entry_term x where x.entry_id = t.entry_id and x.term between ? and ?)";
    private static final String ORDER = " order by t.term, t.sort_key, t.entry_id fetch first %d rows only";
    private static final String NUMBERS = "select entry_id, audience, id, reach_at, extension, label, confirmed_at,"
            + " confirmed_by, disputed_at, disputed_by from contact_point where entry_id in (%s)";

    private final DataSource database;
    private final UUID school;

    BareQuery(DataSource database, SchoolId school) {
        this.database = database;
        this.school = school.value();
    }

    /** @return the entries that were found, in order */
    List<UUID> run(List<String> beginnings, int limit) {
        try (Connection connection = database.getConnection()) {
            List<UUID> found = rows(connection, beginnings, limit);
            if (!found.isEmpty()) {
                numbers(connection, found);
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<UUID> rows(Connection connection, List<String> beginnings, int limit) throws SQLException {
        String sql = ROWS + AND_WORD.repeat(beginnings.size() - 1) + ORDER.formatted(limit);
        List<UUID> found = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            int at = between(statement, 1, beginnings.getFirst());
            at = between(statement, at, beginnings.getFirst());
            statement.setObject(at++, school);
            for (String beginning : beginnings.subList(1, beginnings.size())) {
                at = between(statement, at, beginning);
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

    private static int between(PreparedStatement statement, int at, String beginning) throws SQLException {
        statement.setString(at, beginning);
        statement.setString(at + 1, beginning + "z".repeat(40));
        return at + 2;
    }

    private static void numbers(Connection connection, List<UUID> ids) throws SQLException {
        String places = "?, ".repeat(ids.size() - 1) + "?";
        try (PreparedStatement statement = connection.prepareStatement(NUMBERS.formatted(places))) {
            for (int i = 0; i < ids.size(); i++) {
                statement.setObject(i + 1, ids.get(i));
            }
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    readAll(rows, 10);
                }
            }
        }
    }

    private static void readAll(ResultSet rows, int columns) throws SQLException {
        for (int i = 1; i <= columns; i++) {
            rows.getObject(i);
        }
    }
}
