package nl.onskentons.directory;

import java.sql.Connection;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.onskentons.common.Folding;
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

    /** As many words as somebody who made one typo may have meant; the likeliest are taken. */
    private static final int MAX_GUESSES = 12;

    private static final int MAX_CANDIDATES = 2000;

    /** Rows of a term that are counted to tell a rare one from a common one. */
    private static final int ENOUGH_TO_COUNT = 1000;

    private final NamedParameterJdbcTemplate jdbc;
    private final EntryRows rows;
    private final EntryLists lists;
    private final EntryConditions conditions;

    /** Whether the database is quicker when it gathers a common word once: PostgreSQL is, HSQLDB is not. */
    private final boolean gathers;

    EntrySearch(NamedParameterJdbcTemplate jdbc, EntryRows rows, EntryLists lists, EntryConditions conditions) {
        this.jdbc = jdbc;
        this.gathers = "PostgreSQL"
                .equals(jdbc.getJdbcOperations()
                        .execute((Connection connection) ->
                                connection.getMetaData().getDatabaseProductName()));
        this.rows = rows;
        this.lists = lists;
        this.conditions = conditions;
    }

    /**
     * Finds entries; when words are not found as they were typed, with one typo in each.
     *
     * @param sight what whoever asks may see
     * @param confirmationDays after how many days a number is to be confirmed
     */
    List<FoundEntry> find(EntryFilter filter, Sight sight, int confirmationDays, int offset, int limit) {
        SearchQuery query = SearchQuery.parse(filter.text());
        if (query.isEmpty()) {
            return filter.text().isBlank() ? lists.all(filter, sight, confirmationDays, offset, limit) : List.of();
        }
        List<FoundEntry> found = match(
                query.terms().stream().map(Term::prefix).toList(), filter, sight, confirmationDays, offset, limit);
        if (!found.isEmpty()
                || query.digits()
                || offset > 0 && isFoundAsTyped(query, filter, sight, confirmationDays)) {
            return found;
        }
        return forgiving(query, filter, sight, confirmationDays, offset, limit);
    }

    private boolean isFoundAsTyped(SearchQuery query, EntryFilter filter, Sight sight, int confirmationDays) {
        return !match(query.terms().stream().map(Term::prefix).toList(), filter, sight, confirmationDays, 0, 1)
                .isEmpty();
    }

    private List<FoundEntry> forgiving(
            SearchQuery query, EntryFilter filter, Sight sight, int confirmationDays, int offset, int limit) {
        List<Term> terms = new ArrayList<>();
        for (String typed : query.terms()) {
            List<String> guesses = guesses(typed);
            terms.add(guesses.isEmpty() ? Term.prefix(typed) : Term.anyOf(guesses));
        }
        if (terms.stream().allMatch(Term::isPrefix)) {
            return List.of();
        }
        return match(terms, filter, sight, confirmationDays, offset, limit);
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

    /**
     * The terms of a search in the order in which they are looked at.
     *
     * @param terms the one with the fewest rows first: along that one the search walks
     * @param common whether even that one has many rows, so that asking for the others row by row would take long
     */
    private record Course(List<Term> terms, boolean common) {}

    private Course rarestFirst(List<Term> terms) {
        if (terms.size() == 1) {
            return new Course(terms, false);
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
        List<Term> ordered = IntStream.range(0, terms.size())
                .boxed()
                .sorted(Comparator.comparing(i -> counts.getOrDefault(i, 0)))
                .map(terms::get)
                .toList();
        return new Course(ordered, counts.values().stream().allMatch(count -> count == ENOUGH_TO_COUNT));
    }

    private List<FoundEntry> match(
            List<Term> unordered, EntryFilter filter, Sight sight, int confirmationDays, int offset, int limit) {
        Course course = rarestFirst(unordered);
        List<Term> terms = course.terms();
        MapSqlParameterSource values = new MapSqlParameterSource();
        // The other words before all else: they leave the fewest rows for the conditions that follow.
        StringBuilder others = new StringBuilder();
        for (int i = 1; i < terms.size(); i++) {
            String other = sight.onTerm("x", values) + " and " + terms.get(i).condition("x", i, values);
            // The offset keeps PostgreSQL from asking row by row after all: it gathers the other word once.
            others.append(
                    gathers && course.common() && sight.sameEverywhere()
                            ? " and t.entry_id in (select x.entry_id from entry_term x where " + other
                                    + " offset 0 rows)"
                            : " and exists (select 1 from entry_term x where x.entry_id = t.entry_id and " + other
                                    + ")");
        }
        String rest =
                conditions.of(filter, sight, confirmationDays, values) + " order by t.term, t.sort_key, t.entry_id";
        return switch (terms.getFirst()) {
            case Term.Prefix prefix ->
                rows.query(
                        walk(prefix, others.toString(), rest + EntryRows.page(offset, limit), sight, values), values);
            case Term.AnyOf words ->
                once(
                        rows.query(
                                walks(words, others + rest + EntryRows.page(0, offset + limit), sight, values), values),
                        offset,
                        limit);
        };
    }

    /** A walk along the index; an entry with two words that match stands in the list once: at the first of them. */
    private static String walk(
            Term.Prefix prefix, String others, String rest, Sight sight, MapSqlParameterSource values) {
        return "select " + EntryRows.COLUMNS
                + " from entry_term t join directory_entry e on e.id = t.entry_id where "
                + sight.onTerm("t", values) + " and " + prefix.condition("t", 0, values)
                + others + " and not exists (select 1 from entry_term f where f.entry_id = t.entry_id and "
                + sight.onTerm("f", values) + " and f.term < t.term and " + prefix.condition("f", 0, values)
                + ")" + rest;
    }

    /** A walk for each word, the likeliest first: taken together they would all have to be put in order. */
    private static String walks(Term.AnyOf words, String rest, Sight sight, MapSqlParameterSource values) {
        return IntStream.range(0, words.words().size())
                .mapToObj(i -> {
                    values.addValue("word" + i, words.words().get(i));
                    return "(select " + EntryRows.COLUMNS
                            + " from entry_term t join directory_entry e on e.id = t.entry_id" + " where "
                            + sight.onTerm("t", values) + " and t.term = :word" + i + rest + ")";
                })
                .collect(Collectors.joining(" union all "));
    }

    private static List<FoundEntry> once(List<FoundEntry> found, int offset, int limit) {
        Map<UUID, FoundEntry> byId = new LinkedHashMap<>();
        found.forEach(each -> byId.putIfAbsent(each.id(), each));
        return byId.values().stream().skip(offset).limit(limit).toList();
    }
}
