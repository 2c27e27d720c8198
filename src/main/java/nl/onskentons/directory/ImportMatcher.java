package nl.onskentons.directory;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.onskentons.common.EmailAddress;
import nl.onskentons.common.Folding;
import nl.onskentons.common.SchoolId;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;

/** Finds who of the directory the cards of a file are, for some hundreds of cards in a handful of statements. */
@Component
class ImportMatcher {

    private static final int VALUES_PER_STATEMENT = 1000;
    private static final Pattern OWN_UID =
            Pattern.compile("(?i)(?:urn:uuid:)?([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})");

    /** Nothing is joined to it: HSQLDB would then go through all entries instead of an index. */
    private static final String ENTRIES =
            "select id, kind, name, every_school from directory_entry where removed_at is null and %s in (:values)";

    private final NamedParameterJdbcTemplate jdbc;

    ImportMatcher(NamedParameterJdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** A card with its identification in the file. */
    record Wanted(String uid, ImportCard card) {}

    /** Somebody of the directory. */
    record Candidate(UUID id, EntryKind kind, String name) {}

    /**
     * Who a card is.
     *
     * @param certain whether there is no doubt
     * @param sameUid whether it is known under the identification of the file, so that another name is a new name
     */
    record Match(UUID entry, boolean certain, boolean sameUid) {}

    /** Per card, in the same order, who it is; empty for somebody new. */
    List<Optional<Match>> match(SchoolId school, List<Wanted> cards) {
        Map<String, Set<Candidate>> byUid = byUid(school, cards);
        Map<String, Set<Candidate>> byPoint = byPoint(school, cards);
        Map<String, Set<Candidate>> byName = byName(school, cards);
        Map<UUID, Set<String>> organisations = organisations(byName.values());
        return cards.stream()
                .map(wanted -> {
                    ImportCard card = wanted.card();
                    Set<Candidate> named = byName.getOrDefault(Folding.fold(card.name()), Set.of());
                    return match(card, byUid.getOrDefault(wanted.uid(), Set.of()), byPoint, named, organisations);
                })
                .toList();
    }

    private static Optional<Match> match(
            ImportCard card,
            Set<Candidate> sameUid,
            Map<String, Set<Candidate>> byPoint,
            Set<Candidate> named,
            Map<UUID, Set<String>> organisations) {
        Optional<Match> known = first(card, sameUid).map(found -> new Match(found.id(), true, true));
        if (known.isPresent()) {
            return known;
        }
        Set<Candidate> reached = new HashSet<>();
        Set<Candidate> reachedAlone = new HashSet<>();
        for (ImportCard.Point point : card.points()) {
            Set<Candidate> holders = byPoint.getOrDefault(key(point), Set.of());
            reached.addAll(holders);
            // A number that several people share, such as a switchboard, says little about who one of them is.
            if (holders.stream().filter(holder -> holder.kind() == card.kind()).count() == 1) {
                reachedAlone.addAll(holders);
            }
        }
        if (card.kind() == EntryKind.ORGANISATION) {
            return first(card, named)
                    .map(found -> new Match(found.id(), true, false))
                    .or(() -> first(card, reachedAlone).map(found -> new Match(found.id(), false, false)));
        }
        Set<Candidate> both = new HashSet<>(named);
        both.retainAll(reached);
        String organisation = Folding.fold(card.organisation());
        List<Candidate> sameWork = named.stream()
                .filter(found -> worksThere(organisations.getOrDefault(found.id(), Set.of()), organisation))
                .toList();
        return first(card, sameWork.stream().filter(both::contains).toList())
                .or(() -> first(card, both))
                .map(found -> new Match(found.id(), true, false))
                .or(() -> first(card, sameWork)
                        .or(() -> first(card, reachedAlone))
                        .map(found -> new Match(found.id(), false, false)));
    }

    /** The same at every run, whatever the order in which a database hands things out. */
    private static Optional<Candidate> first(ImportCard card, Collection<Candidate> candidates) {
        return candidates.stream()
                .filter(candidate -> candidate.kind() == card.kind())
                .min(Comparator.comparing(candidate -> candidate.id().toString()));
    }

    private static boolean worksThere(Set<String> organisations, String organisation) {
        return organisation.isEmpty() || organisations.isEmpty() || organisations.contains(organisation);
    }

    private Map<String, Set<Candidate>> byUid(SchoolId school, List<Wanted> cards) {
        Map<String, Set<UUID>> known = new HashMap<>();
        Map<String, Object[]> keys = new LinkedHashMap<>();
        for (Wanted wanted : cards) {
            if (!wanted.uid().isEmpty()) {
                keys.put(wanted.uid(), new Object[] {school.value(), wanted.uid()});
                var own = OWN_UID.matcher(wanted.uid());
                if (own.matches()) {
                    add(known, wanted.uid(), UUID.fromString(own.group(1)));
                }
            }
        }
        query(
                "select uid, entry_id from entry_uid where (school_id, uid) in (:values)",
                keys.values(),
                row -> add(known, row.getString(1), row.getObject(2, UUID.class)));
        return serving(school, known);
    }

    private Map<String, Set<Candidate>> byPoint(SchoolId school, List<Wanted> cards) {
        Map<String, Set<UUID>> known = new HashMap<>();
        Set<String> texts = new HashSet<>();
        cards.forEach(wanted -> wanted.card().points().forEach(point -> {
            texts.add(point.text());
            texts.add(key(point));
        }));
        query(
                "select reach_at, entry_id from contact_point where reach_at in (:values)",
                texts,
                row -> add(known, row.getString(1).toLowerCase(Locale.ROOT), row.getObject(2, UUID.class)));
        return serving(school, known);
    }

    private Map<String, Set<Candidate>> byName(SchoolId school, List<Wanted> cards) {
        Map<String, Set<Candidate>> found = new HashMap<>();
        Set<String> names = new HashSet<>();
        cards.forEach(wanted -> names.add(DirectoryEntry.sortKey(wanted.card().name())));
        serving(school, "sort_key", names)
                .values()
                .forEach(candidate -> add(found, Folding.fold(candidate.name()), candidate));
        return found;
    }

    private Map<String, Set<Candidate>> serving(SchoolId school, Map<String, Set<UUID>> known) {
        Set<UUID> ids = new HashSet<>();
        known.values().forEach(ids::addAll);
        Map<UUID, Candidate> candidates = serving(school, "id", ids);
        Map<String, Set<Candidate>> found = new HashMap<>();
        known.forEach((key, some) -> some.forEach(id -> {
            Candidate candidate = candidates.get(id);
            if (candidate != null) {
                add(found, key, candidate);
            }
        }));
        return found;
    }

    /** Only what serves the school is looked at: nobody learns from an import what another school has. */
    private Map<UUID, Candidate> serving(SchoolId school, String column, Set<?> values) {
        Map<UUID, Candidate> found = new HashMap<>();
        List<Object[]> notOfEverySchool = new ArrayList<>();
        query(ENTRIES.formatted(column), values, row -> {
            UUID id = row.getObject(1, UUID.class);
            found.put(id, new Candidate(id, EntryKind.valueOf(row.getString(2)), row.getString(3)));
            if (!row.getBoolean(4)) {
                notOfEverySchool.add(new Object[] {id, school.value()});
            }
        });
        Set<UUID> others = new HashSet<>();
        notOfEverySchool.forEach(pair -> others.add((UUID) pair[0]));
        query(
                "select entry_id from entry_school where (entry_id, school_id) in (:values)",
                notOfEverySchool,
                row -> others.remove(row.getObject(1, UUID.class)));
        found.keySet().removeAll(others);
        return found;
    }

    private Map<UUID, Set<String>> organisations(Collection<Set<Candidate>> candidates) {
        Set<UUID> ids = new HashSet<>();
        candidates.forEach(some -> some.forEach(candidate -> ids.add(candidate.id())));
        Map<UUID, Set<String>> names = new HashMap<>();
        query(
                "select p.entry_id, o.name from contact_position p join directory_entry o on o.id = p.organisation_id"
                        + " where p.entry_id in (:values)",
                ids,
                row -> add(names, row.getObject(1, UUID.class), Folding.fold(row.getString(2))));
        return names;
    }

    private void query(String sql, Collection<?> values, RowCallbackHandler each) {
        chunks(values).forEach(some -> jdbc.query(sql, Map.of("values", some), each));
    }

    private static List<List<?>> chunks(Collection<?> values) {
        List<?> all = List.copyOf(values);
        List<List<?>> chunks = new ArrayList<>();
        for (int from = 0; from < all.size(); from += VALUES_PER_STATEMENT) {
            chunks.add(all.subList(from, Math.min(all.size(), from + VALUES_PER_STATEMENT)));
        }
        return chunks;
    }

    private static <K, V> void add(Map<K, Set<V>> found, K key, V value) {
        found.computeIfAbsent(key, any -> new HashSet<>(2)).add(value);
    }

    private static String key(ImportCard.Point point) {
        return point.kind().isPhone() ? point.text() : new EmailAddress(point.text()).key();
    }
}
