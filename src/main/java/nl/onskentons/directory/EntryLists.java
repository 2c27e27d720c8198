package nl.onskentons.directory;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.onskentons.common.Folding;
import nl.onskentons.common.SchoolId;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;

/** Lists of entries that nobody typed a word for, and what to choose from; who left stands in none of them. */
@Component
class EntryLists {

    static final String PRESENT = "e.removed_at is null and e.status <> 'ENDED'";

    /** A school has its own people at hand, and everybody knows 112. */
    private static final String OF_PARTNERS = "(e.kind = 'CONTACT' and e.sector <> 'EDUCATION')";

    private final NamedParameterJdbcTemplate jdbc;
    private final EntryRows rows;
    private final EntryConditions conditions;

    EntryLists(NamedParameterJdbcTemplate jdbc, EntryRows rows, EntryConditions conditions) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.conditions = conditions;
    }

    /** The functions that somebody has at these schools, which contain a text. */
    List<String> roleTitles(String text, Set<SchoolId> schools, int offset, int limit) {
        MapSqlParameterSource values = new MapSqlParameterSource("text", Folding.fold(text));
        return jdbc.query(
                "select distinct r.title, r.title_key from role_title r where position(:text in r.title_key) > 0 and exists"
                        + " (select 1 from contact_position p join directory_entry e on e.id = p.entry_id"
                        + " where p.role_title = r.title and " + PRESENT + " and "
                        + EntryConditions.serving(schools, values)
                        + ") order by r.title_key, r.title" + EntryRows.page(offset, limit),
                values,
                (row, index) -> row.getString(1));
    }

    /** Organisations whose name begins so, by name. */
    List<FoundEntry> organisations(String text, Set<SchoolId> schools, int offset, int limit) {
        MapSqlParameterSource values = new MapSqlParameterSource()
                .addValue("beginning", Folding.fold(text))
                .addValue("end", Folding.fold(text) + Term.LAST);
        String sql = "select " + EntryRows.COLUMNS + " from directory_entry e where e.kind = 'ORGANISATION'"
                + " and e.sort_key between :beginning and :end and " + PRESENT + " and "
                + EntryConditions.serving(schools, values)
                + " order by e.sort_key, e.id" + EntryRows.page(offset, limit);
        return rows.query(sql, values);
    }

    /** Who works at an organisation, by name. */
    List<FoundEntry> peopleOf(EntryId organisation, Set<SchoolId> schools, int limit) {
        MapSqlParameterSource values = new MapSqlParameterSource().addValue("organisation", organisation.value());
        String sql = "select distinct " + EntryRows.COLUMNS + ", e.sort_key from contact_position p"
                + " join directory_entry e on e.id = p.entry_id where p.organisation_id = :organisation and " + PRESENT
                + " and " + EntryConditions.serving(schools, values)
                + " order by e.sort_key, e.id" + EntryRows.page(0, limit);
        return rows.query(sql, values);
    }

    /** Those of these entries that are there. */
    List<FoundEntry> present(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : rows.query(
                        "select " + EntryRows.COLUMNS + " from directory_entry e where e.id in (:ids) and " + PRESENT,
                        new MapSqlParameterSource("ids", ids));
    }

    /** Who can be reached now: the people of the partners, and when those are few the others too. */
    List<FoundEntry> reachableNow(Set<SchoolId> schools, int limit) {
        List<FoundEntry> found = new ArrayList<>();
        for (String rank : List.of(OF_PARTNERS, "not " + OF_PARTNERS)) {
            if (found.size() < limit) {
                MapSqlParameterSource values = new MapSqlParameterSource();
                String sql = "select " + EntryRows.COLUMNS + " from directory_entry e where " + rank + " and " + PRESENT
                        + " and "
                        + EntryConditions.serving(schools, values) + " and " + conditions.reachableNow(values)
                        + " order by e.sort_key, e.id" + EntryRows.page(0, limit - found.size());
                found.addAll(rows.query(sql, values));
            }
        }
        return found;
    }

    /** What a filter leaves, by name; a ring in its own order. */
    List<FoundEntry> all(EntryFilter filter, Sight sight, int confirmationDays, int offset, int limit) {
        MapSqlParameterSource values = new MapSqlParameterSource();
        boolean ring = filter.ring().isPresent();
        String sql = "select " + EntryRows.COLUMNS + " from directory_entry e"
                + (ring ? " join ring_member m on m.entry_id = e.id and m.ring_id = :ring" : "")
                + " where " + PRESENT
                + conditions.of(filter, sight, confirmationDays, values)
                + (ring ? " order by m.position" : " order by e.sort_key, e.id")
                + EntryRows.page(offset, limit);
        return rows.query(sql, values);
    }
}
