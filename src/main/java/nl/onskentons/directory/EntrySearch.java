package nl.onskentons.directory;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.onskentons.common.Folding;
import nl.onskentons.common.PortalClock;
import nl.onskentons.common.SchoolId;
import nl.onskentons.common.Sector;
import nl.onskentons.common.WeekParity;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Finds entries with a constant number of statements, each along an index.
 *
 * @see <a href="file:docs/decisions/0005-search-in-the-database.md">decision 0005</a>
 */
@Component
class EntrySearch {

    private static final String COLUMNS = "e.id, e.kind, e.name, e.subtitle, e.sector, e.status";

    /** More words than this within one typo means that too little was typed to guess. */
    private static final int MAX_GUESSES = 30;

    private static final int MAX_CANDIDATES = 2000;

    /** Rows of a term that are counted to tell a rare one from a common one. */
    private static final int ENOUGH_TO_COUNT = 300;

    private final NamedParameterJdbcTemplate jdbc;
    private final Clock clock;

    EntrySearch(NamedParameterJdbcTemplate jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A row without its numbers. */
    record Found(UUID id, EntryKind kind, String name, String subtitle, Sector sector, EntryStatus status) {}

    /**
     * Finds entries; when words are not found as they were typed, with one typo in each.
     *
     * @param reach the widest audience of whoever asks
     * @param confirmationDays after how many days a number is to be confirmed
     */
    List<Found> find(EntryFilter filter, Audience reach, int confirmationDays, int offset, int limit) {
        SearchQuery query = SearchQuery.parse(filter.text());
        if (query.isEmpty()) {
            return filter.text().isBlank() ? list(filter, reach, confirmationDays, offset, limit) : List.of();
        }
        List<Found> found = match(
                query.terms().stream().map(Term::prefix).toList(), filter, reach, confirmationDays, offset, limit);
        if (!found.isEmpty() || offset > 0 || query.digits()) {
            return found;
        }
        return forgiving(query, filter, reach, confirmationDays, limit);
    }

    List<String> roleTitles(String text, Set<SchoolId> schools, int offset, int limit) {
        String wanted = text.strip().toLowerCase(Locale.ROOT).replaceAll("[%_\\\\]", "");
        MapSqlParameterSource values = page(offset, limit).addValue("text", "%" + wanted + "%");
        return jdbc.queryForList(
                "select distinct p.role_title from contact_position p join directory_entry e on e.id = p.entry_id"
                        + " where e.removed_at is null and p.role_title <> ''"
                        + " and lower(p.role_title) like :text"
                        + narrowing(EntryFilter.all(schools), Audience.PUBLIC, 1, values)
                        + " order by p.role_title offset :offset rows fetch next :limit rows only",
                values,
                String.class);
    }

    List<Found> organisations(String text, Set<SchoolId> schools, int offset, int limit) {
        EntryFilter filter = EntryFilter.all(schools);
        MapSqlParameterSource values = page(offset, limit)
                .addValue("beginning", Folding.fold(text))
                .addValue("end", Folding.fold(text) + Term.LAST);
        String sql = "select " + COLUMNS + " from directory_entry e where e.removed_at is null"
                + " and e.kind = 'ORGANISATION' and e.sort_key between :beginning and :end"
                + narrowing(filter, Audience.PUBLIC, 1, values)
                + " order by e.sort_key, e.id offset :offset rows fetch next :limit rows only";
        return query(sql, values);
    }

    private List<Found> list(EntryFilter filter, Audience reach, int confirmationDays, int offset, int limit) {
        MapSqlParameterSource values = page(offset, limit);
        boolean ring = filter.ring().isPresent();
        String sql = "select " + COLUMNS + " from directory_entry e"
                + (ring ? " join ring_member m on m.entry_id = e.id and m.ring_id = :ring" : "")
                + " where e.removed_at is null and e.status <> 'ENDED'"
                + narrowing(filter, reach, confirmationDays, values)
                + (ring ? " order by m.position" : " order by e.sort_key, e.id")
                + " offset :offset rows fetch next :limit rows only";
        return query(sql, values);
    }

    private List<Found> forgiving(
            SearchQuery query, EntryFilter filter, Audience reach, int confirmationDays, int limit) {
        List<Term> terms = new ArrayList<>();
        for (String typed : query.terms()) {
            List<String> guesses = guesses(typed);
            terms.add(guesses.isEmpty() ? Term.prefix(typed) : Term.anyOf(guesses));
        }
        if (terms.stream().allMatch(Term::isPrefix)) {
            return List.of();
        }
        return match(terms, filter, reach, confirmationDays, 0, limit);
    }

    /** Words of the directory that begin with what was typed, but for one typo. */
    private List<String> guesses(String typed) {
        if (typed.length() < Folding.SHORTEST_WITH_TYPO) {
            return List.of();
        }
        return jdbc
                .queryForList(
                        "select distinct word from word_variant where variant in (:variants)" + " fetch first "
                                + MAX_CANDIDATES + " rows only",
                        new MapSqlParameterSource("variants", SearchTerms.lookUpsFor(typed)),
                        String.class)
                .stream()
                .filter(word -> Folding.withinOneTypo(typed, word))
                .limit(MAX_GUESSES)
                .toList();
    }

    /** The term with the fewest rows first: the others are only looked at for the rows of that one. */
    private List<Term> rarestFirst(List<Term> terms) {
        if (terms.size() == 1) {
            return terms;
        }
        MapSqlParameterSource values = new MapSqlParameterSource();
        String sql = IntStream.range(0, terms.size())
                .mapToObj(i -> "select " + i + ", count(*) from (select t.reach from entry_term t where "
                        + terms.get(i).condition("t", i, values) + " fetch first " + ENOUGH_TO_COUNT + " rows only) c"
                        + i)
                .collect(Collectors.joining(" union all "));
        Map<Integer, Integer> counts = new HashMap<>();
        jdbc.query(sql, values, row -> {
            counts.put(row.getInt(1), row.getInt(2));
        });
        return IntStream.range(0, terms.size())
                .boxed()
                .sorted(Comparator.comparing(i -> counts.getOrDefault(i, 0)))
                .map(terms::get)
                .toList();
    }

    private List<Found> match(
            List<Term> unordered, EntryFilter filter, Audience reach, int confirmationDays, int offset, int limit) {
        List<Term> terms = rarestFirst(unordered);
        MapSqlParameterSource values = page(offset, limit).addValue("reach", reach.ordinal());
        // An entry with two words that match stands in the list once: at the first of them.
        StringBuilder sql = new StringBuilder("select " + COLUMNS)
                .append(" from entry_term t join directory_entry e on e.id = t.entry_id where t.reach <= :reach and ")
                .append(terms.getFirst().condition("t", 0, values))
                .append(
                        " and not exists (select 1 from entry_term f where f.entry_id = t.entry_id and f.reach <= :reach"
                                + " and f.term < t.term and ")
                .append(terms.getFirst().condition("f", 0, values))
                .append(')');
        for (int i = 1; i < terms.size(); i++) {
            sql.append(
                            " and exists (select 1 from entry_term x where x.entry_id = t.entry_id and x.reach <= :reach and ")
                    .append(terms.get(i).condition("x", i, values))
                    .append(')');
        }
        sql.append(narrowing(filter, reach, confirmationDays, values))
                .append(" order by t.term, t.sort_key, t.entry_id offset :offset rows fetch next :limit rows only");
        return query(sql.toString(), values);
    }

    private String narrowing(EntryFilter filter, Audience reach, int confirmationDays, MapSqlParameterSource values) {
        StringBuilder sql = new StringBuilder();
        if (!filter.schools().isEmpty()) {
            sql.append(" and (e.every_school or exists (select 1 from entry_school s where s.entry_id = e.id"
                    + " and s.school_id in (:schools)))");
            values.addValue(
                    "schools", filter.schools().stream().map(SchoolId::value).collect(Collectors.toList()));
        }
        filter.sector().ifPresent(sector -> {
            sql.append(" and e.sector = :sector");
            values.addValue("sector", sector.name());
        });
        filter.roleTitle().ifPresent(title -> {
            sql.append(
                    " and exists (select 1 from contact_position p where p.entry_id = e.id and p.role_title = :title)");
            values.addValue("title", title);
        });
        filter.ring().ifPresent(ring -> {
            sql.append(" and exists (select 1 from ring_member r where r.entry_id = e.id and r.ring_id = :ring)");
            values.addValue("ring", ring.value());
        });
        if (filter.reachableNow()) {
            sql.append(" and e.status = 'ACTIVE' and exists (select 1 from entry_hours h where h.entry_id = e.id"
                    + " and h.weekday = :weekday and h.week in ('EVERY', :week)"
                    + " and h.from_minute <= :minute and h.until_minute > :minute)");
            ZonedDateTime now = clock.instant().atZone(PortalClock.ZONE);
            values.addValue("weekday", now.getDayOfWeek().getValue());
            values.addValue("week", WeekParity.of(now.toLocalDate()).name());
            values.addValue("minute", now.getHour() * 60 + now.getMinute());
        }
        if (filter.toConfirm()) {
            Instant cutoff = clock.instant().minus(Duration.ofDays(confirmationDays));
            sql.append(" and exists (select 1 from contact_point c where c.entry_id = e.id and c.kind <> 'EMAIL'"
                    + " and c.audience in (:audiences) and (c.proposed is not null or c.reach_at is not null"
                    + " and (c.disputed_at is not null or c.confirmed_at is null or c.confirmed_at < :cutoff)))");
            values.addValue("audiences", Audiences.upTo(reach));
            values.addValue("cutoff", Audiences.utc(cutoff));
        }
        return sql.toString();
    }

    private static MapSqlParameterSource page(int offset, int limit) {
        return new MapSqlParameterSource().addValue("offset", offset).addValue("limit", limit);
    }

    private List<Found> query(String sql, MapSqlParameterSource values) {
        return jdbc.query(
                sql,
                values,
                (row, index) -> new Found(
                        row.getObject(1, UUID.class),
                        EntryKind.valueOf(row.getString(2)),
                        row.getString(3),
                        row.getString(4),
                        Sector.valueOf(row.getString(5)),
                        EntryStatus.valueOf(row.getString(6))));
    }
}
