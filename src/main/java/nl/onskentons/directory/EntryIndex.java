package nl.onskentons.directory;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import nl.onskentons.common.Folding;
import nl.onskentons.common.WorkingTime;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;

/** Keeps what the search looks in, in the transaction that changes the entry. */
@Component
class EntryIndex {

    private static final int PART = 1000;
    private static final int MINUTES_A_DAY = 24 * 60;

    private final NamedParameterJdbcTemplate jdbc;

    EntryIndex(NamedParameterJdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Brings the index up to date with entries that are in the database already. */
    void update(Collection<? extends DirectoryEntry> entries) {
        if (entries.isEmpty()) {
            return;
        }
        List<UUID> ids = entries.stream().map(entry -> entry.id().value()).toList();
        Map<String, ?> known = Map.of("ids", ids);
        Set<String> before = terms(ids);
        jdbc.update("delete from entry_term where entry_id in (:ids)", known);
        jdbc.update("delete from entry_hours where entry_id in (:ids)", known);
        add(entries.stream().filter(entry -> !entry.isRemoved()).toList());
        forgetUnused(before);
    }

    /** What these entries are found by. */
    Set<String> terms(Collection<UUID> entries) {
        return entries.isEmpty()
                ? Set.of()
                : new HashSet<>(jdbc.queryForList(
                        "select distinct term from entry_term where entry_id in (:ids)",
                        Map.of("ids", entries),
                        String.class));
    }

    /** R6: a name that nobody has any more is not kept for the sake of typos. */
    void forgetUnused(Set<String> terms) {
        inParts(terms, some -> {
            Set<String> unused = new HashSet<>(some);
            unused.removeAll(jdbc.queryForList(
                    "select distinct term from entry_term where term in (:terms)",
                    Map.of("terms", some),
                    String.class));
            batch("delete from word_variant where variant = :variant and word = :word", variants(unused));
        });
    }

    /** As {@link #update}, for entries that are new. */
    void add(Collection<? extends DirectoryEntry> entries) {
        Set<String> words = new HashSet<>();
        List<Map<String, ?>> terms = new ArrayList<>();
        List<Map<String, ?>> hours = new ArrayList<>();
        for (DirectoryEntry entry : entries) {
            UUID id = entry.id().value();
            Set<String> name = Set.copyOf(Folding.words(entry.name()));
            boolean callable = entry.points().stream()
                    .anyMatch(point -> point.kind().isPhone() && point.text().isPresent());
            SearchTerms.of(entry).forEach((term, audience) -> {
                String sort = rank(name.contains(term), callable) + entry.sortKey();
                terms.add(Map.of("entry", id, "term", term, "reach", audience.ordinal(), "sort", sort));
                if (SearchTerms.isWord(term)) {
                    words.add(term);
                }
            });
            entry.hours().times().forEach(time -> hours.add(hours(id, time)));
        }
        // In the order of the index, so that neighbours are written while their surroundings are in memory.
        terms.sort(Comparator.comparing(row -> (String) row.get("term")));
        batch("insert into entry_term (entry_id, term, reach, sort_key) values (:entry, :term, :reach, :sort)", terms);
        batch(
                "insert into entry_hours (entry_id, weekday, week, from_minute, until_minute)"
                        + " values (:entry, :weekday, :week, :from, :until)",
                hours);
        addWords(words);
        addRoleTitles(entries);
    }

    /** The functions that anybody ever had: few enough to look through for a part of one. */
    private void addRoleTitles(Collection<? extends DirectoryEntry> entries) {
        Set<String> titles = new HashSet<>();
        entries.forEach(entry -> {
            if (entry instanceof Contact contact) {
                contact.positions().forEach(position -> titles.add(position.roleTitle()));
            }
        });
        titles.remove("");
        inParts(
                Set.copyOf(titles),
                some -> titles.removeAll(jdbc.queryForList(
                        "select title from role_title where title in (:titles)",
                        Map.of("titles", some),
                        String.class)));
        batch(
                "insert into role_title (title, title_key) values (:title, :key)",
                titles.stream()
                        .<Map<String, ?>>map(title -> Map.of("title", title, "key", Folding.fold(title)))
                        .toList());
    }

    /** Who is called so goes before who only works there, and who can be called before who cannot. */
    private static int rank(boolean calledSo, boolean callable) {
        return (calledSo ? 0 : 2) + (callable ? 0 : 1);
    }

    private void addWords(Set<String> words) {
        if (words.isEmpty()) {
            return;
        }
        inParts(
                Set.copyOf(words),
                some -> words.removeAll(jdbc.queryForList(
                        "select distinct word from word_variant where word in (:words)",
                        Map.of("words", some),
                        String.class)));
        batch("insert into word_variant (variant, word) values (:variant, :word)", variants(words));
    }

    private static List<Map<String, ?>> variants(Collection<String> words) {
        List<Map<String, ?>> variants = new ArrayList<>();
        words.forEach(word -> SearchTerms.variantsOf(word)
                .forEach(variant -> variants.add(Map.of("variant", variant, "word", word))));
        variants.sort(Comparator.comparing(row -> (String) row.get("variant")));
        return variants;
    }

    /** No statement names more words than a database takes. */
    private static void inParts(Collection<String> words, Consumer<List<String>> statement) {
        List<String> all = List.copyOf(words);
        for (int from = 0; from < all.size(); from += PART) {
            statement.accept(all.subList(from, Math.min(all.size(), from + PART)));
        }
    }

    private void batch(String sql, List<Map<String, ?>> rows) {
        if (!rows.isEmpty()) {
            jdbc.batchUpdate(sql, rows.stream().map(MapSqlParameterSource::new).toArray(MapSqlParameterSource[]::new));
        }
    }

    private static Map<String, ?> hours(UUID entry, WorkingTime time) {
        return Map.of(
                "entry", entry,
                "weekday", time.day().getValue(),
                "week", time.week().name(),
                "from", minute(time.from()),
                "until", time.until().equals(LocalTime.MIDNIGHT) ? MINUTES_A_DAY : minute(time.until()));
    }

    private static int minute(LocalTime time) {
        return time.getHour() * 60 + time.getMinute();
    }
}
