package nl.onskentons.directory;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.onskentons.common.AccountId;
import nl.onskentons.common.Folding;
import nl.onskentons.common.SchoolId;
import nl.onskentons.common.Sector;
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

    private static final String COLUMNS =
            "e.id, e.kind, e.name, e.subtitle, e.sector, e.status, e.every_school, e.account_id";

    private static final String PRESENT = " and e.removed_at is null and e.status <> 'ENDED'";

    /** A school has its own people at hand, and everybody knows 112. */
    private static final String OF_PARTNERS = "(e.kind = 'CONTACT' and e.sector <> 'EDUCATION')";

    /** As many words as somebody who made one typo may have meant; the likeliest are taken. */
    private static final int MAX_GUESSES = 12;

    private static final int MAX_CANDIDATES = 2000;

    /** Rows of a term that are counted to tell a rare one from a common one. */
    private static final int ENOUGH_TO_COUNT = 300;

    private final NamedParameterJdbcTemplate jdbc;
    private final EntryConditions conditions;

    EntrySearch(NamedParameterJdbcTemplate jdbc, EntryConditions conditions) {
        this.jdbc = jdbc;
        this.conditions = conditions;
    }

    /** A row without its numbers, and whom it concerns but for the schools. */
    record Found(
            UUID id,
            EntryKind kind,
            String name,
            String subtitle,
            Sector sector,
            EntryStatus status,
            boolean everySchool,
            Optional<AccountId> owner) {

        EntryCard.EntryLink link() {
            return new EntryCard.EntryLink(new EntryId(id), name, subtitle);
        }
    }

    /**
     * Finds entries; when words are not found as they were typed, with one typo in each.
     *
     * @param sight what whoever asks may see
     * @param confirmationDays after how many days a number is to be confirmed
     */
    List<Found> find(EntryFilter filter, Sight sight, int confirmationDays, int offset, int limit) {
        SearchQuery query = SearchQuery.parse(filter.text());
        if (query.isEmpty()) {
            return filter.text().isBlank() ? list(filter, sight, confirmationDays, offset, limit) : List.of();
        }
        List<Found> found = match(
                query.terms().stream().map(Term::prefix).toList(), filter, sight, confirmationDays, offset, limit);
        if (!found.isEmpty() || offset > 0 || query.digits()) {
            return found;
        }
        return forgiving(query, filter, sight, confirmationDays, limit);
    }

    /** The functions that somebody has at these schools, which contain a text. */
    List<String> roleTitles(String text, Set<SchoolId> schools, int offset, int limit) {
        MapSqlParameterSource values = new MapSqlParameterSource("text", Folding.fold(text));
        return jdbc.query(
                "select distinct r.title, r.title_key from role_title r where position(:text in r.title_key) > 0 and exists"
                        + " (select 1 from contact_position p join directory_entry e on e.id = p.entry_id"
                        + " where p.role_title = r.title" + PRESENT + " and "
                        + EntryConditions.serving(schools, values)
                        + ") order by r.title_key, r.title" + page(offset, limit),
                values,
                (row, index) -> row.getString(1));
    }

    List<Found> organisations(String text, Set<SchoolId> schools, int offset, int limit) {
        MapSqlParameterSource values = new MapSqlParameterSource()
                .addValue("beginning", Folding.fold(text))
                .addValue("end", Folding.fold(text) + Term.LAST);
        String sql = "select " + COLUMNS + " from directory_entry e where e.kind = 'ORGANISATION'"
                + " and e.sort_key between :beginning and :end" + PRESENT + " and "
                + EntryConditions.serving(schools, values)
                + " order by e.sort_key, e.id" + page(offset, limit);
        return query(sql, values);
    }

    /** Who works at an organisation, by name. */
    List<Found> peopleOf(EntryId organisation, Set<SchoolId> schools, int limit) {
        MapSqlParameterSource values = new MapSqlParameterSource().addValue("organisation", organisation.value());
        String sql = "select distinct " + COLUMNS + ", e.sort_key from contact_position p"
                + " join directory_entry e on e.id = p.entry_id where p.organisation_id = :organisation" + PRESENT
                + " and " + EntryConditions.serving(schools, values)
                + " order by e.sort_key, e.id" + page(0, limit);
        return query(sql, values);
    }

    /** Who can be reached now: the people of the partners, and when those are few the others too. */
    List<Found> reachableNow(Set<SchoolId> schools, int limit) {
        List<Found> found = new ArrayList<>();
        for (String rank : List.of(OF_PARTNERS, "not " + OF_PARTNERS)) {
            if (found.size() < limit) {
                MapSqlParameterSource values = new MapSqlParameterSource();
                String sql = "select " + COLUMNS + " from directory_entry e where " + rank + PRESENT + " and "
                        + EntryConditions.serving(schools, values) + " and " + conditions.reachableNow(values)
                        + " order by e.sort_key, e.id" + page(0, limit - found.size());
                found.addAll(query(sql, values));
            }
        }
        return found;
    }

    private List<Found> list(EntryFilter filter, Sight sight, int confirmationDays, int offset, int limit) {
        MapSqlParameterSource values = new MapSqlParameterSource();
        boolean ring = filter.ring().isPresent();
        String sql = "select " + COLUMNS + " from directory_entry e"
                + (ring ? " join ring_member m on m.entry_id = e.id and m.ring_id = :ring" : "")
                + " where e.removed_at is null and e.status <> 'ENDED'"
                + conditions.of(filter, sight, confirmationDays, values)
                + (ring ? " order by m.position" : " order by e.sort_key, e.id")
                + page(offset, limit);
        return query(sql, values);
    }

    private List<Found> forgiving(SearchQuery query, EntryFilter filter, Sight sight, int confirmationDays, int limit) {
        List<Term> terms = new ArrayList<>();
        for (String typed : query.terms()) {
            List<String> guesses = guesses(typed);
            terms.add(guesses.isEmpty() ? Term.prefix(typed) : Term.anyOf(guesses));
        }
        if (terms.stream().allMatch(Term::isPrefix)) {
            return List.of();
        }
        return match(terms, filter, sight, confirmationDays, 0, limit);
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
                // As long as what was typed first: who stopped typing halfway made no typo yet.
                .sorted(Comparator.comparingInt((String word) -> Math.abs(word.length() - typed.length()))
                        .thenComparing(Comparator.naturalOrder()))
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
            List<Term> unordered, EntryFilter filter, Sight sight, int confirmationDays, int offset, int limit) {
        List<Term> terms = rarestFirst(unordered);
        MapSqlParameterSource values = new MapSqlParameterSource();
        // The other words before all else: they leave the fewest rows for the conditions that follow.
        StringBuilder others = new StringBuilder();
        for (int i = 1; i < terms.size(); i++) {
            others.append(" and exists (select 1 from entry_term x where x.entry_id = t.entry_id and ")
                    .append(sight.onOrdinal("x.reach", values))
                    .append(" and ")
                    .append(terms.get(i).condition("x", i, values))
                    .append(')');
        }
        String rest = conditions.of(filter, sight, confirmationDays, values)
                + " order by t.term, t.sort_key, t.entry_id" + page(offset, limit);
        return switch (terms.getFirst()) {
            case Term.Prefix prefix -> query(walk(prefix, others.toString(), rest, sight, values), values);
            case Term.AnyOf words -> once(query(walks(words, others + rest, sight, values), values), limit);
        };
    }

    /** A walk along the index; an entry with two words that match stands in the list once: at the first of them. */
    private static String walk(
            Term.Prefix prefix, String others, String rest, Sight sight, MapSqlParameterSource values) {
        return "select " + COLUMNS
                + " from entry_term t join directory_entry e on e.id = t.entry_id where "
                + sight.onOrdinal("t.reach", values) + " and " + prefix.condition("t", 0, values)
                + others + " and not exists (select 1 from entry_term f where f.entry_id = t.entry_id and "
                + sight.onOrdinal("f.reach", values) + " and f.term < t.term and " + prefix.condition("f", 0, values)
                + ")" + rest;
    }

    /** A walk for each word, the likeliest first: taken together they would all have to be put in order. */
    private static String walks(Term.AnyOf words, String rest, Sight sight, MapSqlParameterSource values) {
        return IntStream.range(0, words.words().size())
                .mapToObj(i -> {
                    values.addValue("word" + i, words.words().get(i));
                    return "(select " + COLUMNS + " from entry_term t join directory_entry e on e.id = t.entry_id"
                            + " where " + sight.onOrdinal("t.reach", values) + " and t.term = :word" + i + rest + ")";
                })
                .collect(Collectors.joining(" union all "));
    }

    private static List<Found> once(List<Found> found, int limit) {
        Map<UUID, Found> byId = new LinkedHashMap<>();
        found.forEach(each -> byId.putIfAbsent(each.id(), each));
        return byId.values().stream().limit(limit).toList();
    }

    /** In the text of the statement: without knowing how few rows are wanted, PostgreSQL would read and sort them all. */
    private static String page(int offset, int limit) {
        return " offset " + offset + " rows fetch next " + limit + " rows only";
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
                        EntryStatus.valueOf(row.getString(6)),
                        row.getBoolean(7),
                        Optional.ofNullable(row.getObject(8, UUID.class)).map(AccountId::new)));
    }
}
