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
import java.util.function.Consumer;
import java.util.regex.Pattern;
import nl.onskentons.common.EmailAddress;
import nl.onskentons.common.Folding;
import nl.onskentons.common.SchoolId;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;

/** Finds who of the directory the cards of a file are, for some hundreds of cards in a handful of statements. */
@Component
class ImportMatcher {

    private static final int VALUES_PER_STATEMENT = 1000;
    private static final Pattern OWN_UID =
            Pattern.compile("(?i)(?:urn:uuid:)?([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})");

    /** Only what serves the school is looked at: nobody learns from an import what another school has. */
    private static final String ENTRY = " from directory_entry e %s where e.removed_at is null and (e.every_school or"
            + " exists (select 1 from entry_school s where s.entry_id = e.id and s.school_id = :school)) and %s";

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
        Map<String, Set<Candidate>> found = new HashMap<>();
        Map<UUID, String> own = new LinkedHashMap<>();
        Map<String, Object[]> foreign = new LinkedHashMap<>();
        for (Wanted wanted : cards) {
            if (!wanted.uid().isEmpty()) {
                foreign.put(wanted.uid(), new Object[] {school.value(), wanted.uid()});
                var uuid = OWN_UID.matcher(wanted.uid());
                if (uuid.matches()) {
                    own.put(UUID.fromString(uuid.group(1)), wanted.uid());
                }
            }
        }
        query(
                "select u.uid, e.id, e.kind, e.name"
                        + ENTRY.formatted("join entry_uid u on u.entry_id = e.id", "(u.school_id, u.uid) in (:values)"),
                school,
                foreign.values(),
                row -> add(found, row.key(), row.candidate()));
        query(
                "select '', e.id, e.kind, e.name" + ENTRY.formatted("", "e.id in (:values)"),
                school,
                own.keySet(),
                row -> add(found, own.getOrDefault(row.candidate().id(), ""), row.candidate()));
        return found;
    }

    private Map<String, Set<Candidate>> byPoint(SchoolId school, List<Wanted> cards) {
        Map<String, Set<Candidate>> found = new HashMap<>();
        Set<String> texts = new HashSet<>();
        cards.forEach(wanted -> wanted.card().points().forEach(point -> {
            texts.add(point.text());
            texts.add(key(point));
        }));
        query(
                "select p.reach_at, e.id, e.kind, e.name"
                        + ENTRY.formatted("join contact_point p on p.entry_id = e.id", "p.reach_at in (:values)"),
                school,
                texts,
                row -> add(found, row.key().toLowerCase(Locale.ROOT), row.candidate()));
        return found;
    }

    private Map<String, Set<Candidate>> byName(SchoolId school, List<Wanted> cards) {
        Map<String, Set<Candidate>> found = new HashMap<>();
        Set<String> names = new HashSet<>();
        cards.forEach(wanted -> names.add(DirectoryEntry.sortKey(wanted.card().name())));
        query(
                "select e.sort_key, e.id, e.kind, e.name" + ENTRY.formatted("", "e.sort_key in (:values)"),
                school,
                names,
                row -> add(found, Folding.fold(row.candidate().name()), row.candidate()));
        return found;
    }

    private Map<UUID, Set<String>> organisations(Collection<Set<Candidate>> candidates) {
        Set<UUID> ids = new HashSet<>();
        candidates.forEach(some -> some.forEach(candidate -> ids.add(candidate.id())));
        Map<UUID, Set<String>> names = new HashMap<>();
        chunks(ids)
                .forEach(some -> jdbc.query(
                        "select p.entry_id, o.name from contact_position p join directory_entry o on o.id = p.organisation_id"
                                + " where p.entry_id in (:ids)",
                        Map.of("ids", some),
                        row -> {
                            names.computeIfAbsent(row.getObject(1, UUID.class), key -> new HashSet<>(2))
                                    .add(Folding.fold(row.getString(2)));
                        }));
        return names;
    }

    private record Found(String key, Candidate candidate) {}

    private void query(String sql, SchoolId school, Collection<?> values, Consumer<Found> each) {
        chunks(values)
                .forEach(some -> jdbc.query(
                        sql, new MapSqlParameterSource("school", school.value()).addValue("values", some), row -> {
                            each.accept(new Found(
                                    row.getString(1),
                                    new Candidate(
                                            row.getObject(2, UUID.class),
                                            EntryKind.valueOf(row.getString(3)),
                                            row.getString(4))));
                        }));
    }

    private static List<List<?>> chunks(Collection<?> values) {
        List<?> all = List.copyOf(values);
        List<List<?>> chunks = new ArrayList<>();
        for (int from = 0; from < all.size(); from += VALUES_PER_STATEMENT) {
            chunks.add(all.subList(from, Math.min(all.size(), from + VALUES_PER_STATEMENT)));
        }
        return chunks;
    }

    private static void add(Map<String, Set<Candidate>> found, String key, Candidate candidate) {
        found.computeIfAbsent(key, any -> new HashSet<>(2)).add(candidate);
    }

    private static String key(ImportCard.Point point) {
        return point.kind().isPhone() ? point.text() : new EmailAddress(point.text()).key();
    }
}
