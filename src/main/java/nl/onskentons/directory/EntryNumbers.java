package nl.onskentons.directory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import nl.onskentons.common.PhoneNumber;
import nl.onskentons.common.SchoolId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;

/** The phone numbers of a page of entries, in two statements, as far as somebody may see them. */
@Component
class EntryNumbers {

    private final NamedParameterJdbcTemplate jdbc;

    EntryNumbers(NamedParameterJdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** The numbers per entry, the one to call first in front. */
    Map<UUID, List<NumberLine>> of(List<FoundEntry> entries, Viewer viewer, LocalDate today, int confirmationDays) {
        return of(entries, viewer, today, confirmationDays, entry -> {});
    }

    /** @param confirmed is told each entry of which somebody confirmed a number, whoever may see that number */
    Map<UUID, List<NumberLine>> of(
            List<FoundEntry> entries, Viewer viewer, LocalDate today, int confirmationDays, Consumer<UUID> confirmed) {
        if (entries.isEmpty()) {
            return Map.of();
        }
        MapSqlParameterSource ids = new MapSqlParameterSource(
                "ids", entries.stream().map(FoundEntry::id).toList());
        Map<UUID, Viewer.Scope> scopes = scopes(entries);
        Map<UUID, List<Placed>> numbers = new HashMap<>();
        jdbc.query(
                "select entry_id, audience, id, reach_at, extension, label, confirmed_at, confirmed_by, disputed_at,"
                        + " disputed_by, position, kind from contact_point where entry_id in (:ids)",
                ids,
                row -> {
                    UUID entry = row.getObject(1, UUID.class);
                    Viewer.Scope scope = scopes.get(entry);
                    if (scope == null || !PointKind.valueOf(row.getString(12)).isPhone() || row.getString(4) == null) {
                        return;
                    }
                    NumberLine line = line(row, today, confirmationDays);
                    if (line.freshness().wasConfirmed()) {
                        confirmed.accept(entry);
                    }
                    if (viewer.maySee(Audience.valueOf(row.getString(2)), scope)) {
                        numbers.computeIfAbsent(entry, key -> new ArrayList<>(2))
                                .add(new Placed(row.getInt(11), line));
                    }
                });
        Map<UUID, List<NumberLine>> lines = new HashMap<>();
        numbers.forEach((entry, placed) -> lines.put(entry, inOrder(placed)));
        return lines;
    }

    /** Like the other conditions not in the statement: HSQLDB then takes the index for those, and walks through all. */
    private static List<NumberLine> inOrder(List<Placed> placed) {
        return placed.stream()
                .sorted(Comparator.comparingInt(Placed::position))
                .map(Placed::line)
                .toList();
    }

    private record Placed(int position, NumberLine line) {}

    private Map<UUID, Viewer.Scope> scopes(List<FoundEntry> entries) {
        Map<UUID, Set<SchoolId>> schools = schools(entries.stream()
                .filter(entry -> !entry.everySchool())
                .map(FoundEntry::id)
                .toList());
        Map<UUID, Viewer.Scope> scopes = new HashMap<>();
        entries.forEach(entry -> scopes.put(
                entry.id(),
                new Viewer.Scope(entry.everySchool(), schools.getOrDefault(entry.id(), Set.of()), entry.owner())));
        return scopes;
    }

    private Map<UUID, Set<SchoolId>> schools(List<UUID> entries) {
        Map<UUID, Set<SchoolId>> schools = new HashMap<>();
        if (!entries.isEmpty()) {
            jdbc.query(
                    "select entry_id, school_id from entry_school where entry_id in (:ids)",
                    new MapSqlParameterSource("ids", entries),
                    row -> {
                        schools.computeIfAbsent(row.getObject(1, UUID.class), key -> new HashSet<>(4))
                                .add(new SchoolId(row.getObject(2, UUID.class)));
                    });
        }
        return schools;
    }

    private static NumberLine line(ResultSet row, LocalDate today, int confirmationDays) throws SQLException {
        return new NumberLine(
                new PointId(row.getObject(3, UUID.class)),
                new PhoneNumber(row.getString(4)),
                row.getString(5),
                row.getString(6),
                Freshness.of(
                        instant(row, 7),
                        row.getString(8),
                        instant(row, 9),
                        row.getString(10),
                        today,
                        confirmationDays));
    }

    private static @Nullable Instant instant(ResultSet row, int column) throws SQLException {
        LocalDateTime time = row.getObject(column, LocalDateTime.class);
        return time == null ? null : time.toInstant(ZoneOffset.UTC);
    }
}
