package nl.onskentons.directory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.onskentons.common.PhoneNumber;
import nl.onskentons.common.SchoolId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;

/** The phone numbers of a page of entries, in two statements. */
@Component
class EntryNumbers {

    private final NamedParameterJdbcTemplate jdbc;

    EntryNumbers(NamedParameterJdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** The numbers per entry that somebody may see, the one to call first in front. */
    Map<UUID, List<NumberLine>> of(List<FoundEntry> entries, Viewer viewer, LocalDate today, int confirmationDays) {
        Map<UUID, List<NumberLine>> lines = new HashMap<>();
        of(entries).forEach((entry, known) -> lines.put(entry, known.seenBy(viewer, today, confirmationDays)));
        return lines;
    }

    /** What is known of the numbers of each of these entries, whoever looks. */
    Map<UUID, KnownNumbers> of(List<FoundEntry> entries) {
        if (entries.isEmpty()) {
            return Map.of();
        }
        Map<UUID, List<KnownNumbers.Number>> numbers = new HashMap<>();
        jdbc.query(
                "select entry_id, audience, id, reach_at, extension, label, confirmed_at, confirmed_by, disputed_at,"
                        + " disputed_by, position, kind from contact_point where entry_id in (:ids)",
                new MapSqlParameterSource(
                        "ids", entries.stream().map(FoundEntry::id).toList()),
                row -> {
                    if (PointKind.valueOf(row.getString(12)).isPhone() && row.getString(4) != null) {
                        numbers.computeIfAbsent(row.getObject(1, UUID.class), key -> new ArrayList<>(2))
                                .add(number(row));
                    }
                });
        Map<UUID, KnownNumbers> known = new HashMap<>();
        scopes(entries)
                .forEach((entry, scope) ->
                        known.put(entry, KnownNumbers.of(scope, numbers.getOrDefault(entry, List.of()))));
        return known;
    }

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

    private static KnownNumbers.Number number(ResultSet row) throws SQLException {
        return new KnownNumbers.Number(
                Audience.valueOf(row.getString(2)),
                row.getInt(11),
                new PointId(row.getObject(3, UUID.class)),
                new PhoneNumber(row.getString(4)),
                row.getString(5),
                row.getString(6),
                new PointTrust(instant(row, 7), row.getString(8), instant(row, 9), row.getString(10), null));
    }

    private static @Nullable Instant instant(ResultSet row, int column) throws SQLException {
        LocalDateTime time = row.getObject(column, LocalDateTime.class);
        return time == null ? null : time.toInstant(ZoneOffset.UTC);
    }
}
