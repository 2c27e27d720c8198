package nl.onskentons.directory;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import nl.onskentons.common.SchoolId;
import nl.onskentons.directory.exchange.Card;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Reads cards page by page, each page after the last entry of the one before: as quick at the end as at the start. */
@Component
class ExportPages {

    private static final int PAGE = 200;

    private static final String VISIBLE = visible("e");

    /** A person stands with the organisation of the first position; elsewhere when that one is not in the file. */
    private static final String WITHOUT_ORGANISATION = " and e.kind = 'CONTACT' and not exists (select 1 from"
            + " contact_position p join directory_entry o on o.id = p.organisation_id where p.entry_id = e.id"
            + " and p.position = 0 and" + visible("o") + ")";

    private final NamedParameterJdbcTemplate jdbc;
    private final Entries entries;
    private final ExportCards cards;
    private final TransactionTemplate transaction;

    ExportPages(NamedParameterJdbcTemplate jdbc, Entries entries, ExportCards cards, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.entries = entries;
        this.cards = cards;
        this.transaction = transaction;
    }

    Iterator<Card> everything(Viewer viewer) {
        return list("", viewer, ids -> cards(ids, viewer));
    }

    /** Every organisation, followed by its people; then the people without one. */
    Iterator<Card> organisationsWithPeople(Viewer viewer) {
        Iterator<Card> organisations = list(" and e.kind = 'ORGANISATION'", viewer, ids -> withPeople(ids, viewer));
        Iterator<Card> others = list(WITHOUT_ORGANISATION, viewer, ids -> cards(ids, viewer));
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return organisations.hasNext() || others.hasNext();
            }

            @Override
            public Card next() {
                return organisations.hasNext() ? organisations.next() : others.next();
            }
        };
    }

    Iterator<Card> one(EntryId id, Viewer viewer) {
        return cards(List.of(id.value()), viewer).iterator();
    }

    /** The members of a group in its own order. */
    Iterator<Card> ring(UUID ring, Viewer viewer) {
        return new Pages(last -> {
            List<Key> keys = jdbc.query(
                    "select m.position, e.id from ring_member m join directory_entry e on e.id = m.entry_id"
                            + " where m.ring_id = :ring and m.position > :after and" + VISIBLE
                            + " order by m.position fetch first " + PAGE + " rows only",
                    schools(viewer)
                            .addValue("ring", ring)
                            .addValue("after", last == null ? -1 : Integer.parseInt(last.text())),
                    (row, index) -> new Key(row.getString(1), row.getObject(2, UUID.class)));
            return new Page(keys, cards(ids(keys), viewer));
        });
    }

    /** Empty for police and partners too: who stands in a ring says what the school is busy with (R1). */
    Optional<String> ringName(UUID ring, Viewer viewer) {
        return jdbc
                .query(
                        "select school_id, name from ring where id = :ring",
                        Map.of("ring", ring),
                        (row, index) -> Map.entry(new SchoolId(row.getObject(1, UUID.class)), row.getString(2)))
                .stream()
                .filter(found -> viewer.isOfSchool(found.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private Iterator<Card> list(String narrowing, Viewer viewer, Function<List<UUID>, List<Card>> read) {
        return new Pages(last -> {
            // Written so that the index on both columns is entered at the last one, and not at the beginning.
            String after = last == null ? "" : " and e.sort_key >= :key and (e.sort_key > :key or e.id > :id)";
            MapSqlParameterSource values = schools(viewer);
            if (last != null) {
                values.addValue("key", last.text()).addValue("id", last.id());
            }
            List<Key> keys = jdbc.query(
                    "select e.sort_key, e.id from directory_entry e where" + VISIBLE + narrowing + after
                            + " order by e.sort_key, e.id fetch first " + PAGE + " rows only",
                    values,
                    (row, index) -> new Key(row.getString(1), row.getObject(2, UUID.class)));
            return new Page(keys, read.apply(ids(keys)));
        });
    }

    private List<Card> withPeople(List<UUID> organisations, Viewer viewer) {
        if (organisations.isEmpty()) {
            return List.of();
        }
        Map<UUID, List<UUID>> people = new HashMap<>();
        jdbc.query(
                "select p.organisation_id, e.id from contact_position p join directory_entry e on e.id = p.entry_id"
                        + " where p.organisation_id in (:organisations) and p.position = 0 and" + VISIBLE
                        + " order by e.sort_key, e.id",
                schools(viewer).addValue("organisations", organisations),
                row -> {
                    people.computeIfAbsent(row.getObject(1, UUID.class), key -> new ArrayList<>())
                            .add(row.getObject(2, UUID.class));
                });
        List<UUID> inOrder = new ArrayList<>();
        organisations.forEach(organisation -> {
            inOrder.add(organisation);
            inOrder.addAll(people.getOrDefault(organisation, List.of()));
        });
        return cards(inOrder, viewer);
    }

    /** In a transaction of its own, after which nothing of the page is remembered. */
    private List<Card> cards(List<UUID> ids, Viewer viewer) {
        if (ids.isEmpty()) {
            return List.of();
        }
        List<Card> read = transaction.execute(status -> {
            Map<UUID, DirectoryEntry> found = new HashMap<>();
            entries.findAllById(ids).forEach(entry -> found.put(entry.id().value(), entry));
            List<DirectoryEntry> inOrder = ids.stream()
                    .map(found::get)
                    .filter(entry -> entry != null && !entry.isRemoved() && viewer.maySee(Viewer.Scope.of(entry)))
                    .toList();
            return cards.of(inOrder, viewer);
        });
        return read == null ? List.of() : read;
    }

    private static String visible(String alias) {
        return (" %1$s.removed_at is null and %1$s.status <> 'ENDED' and (%1$s.every_school or exists (select 1 from"
                        + " entry_school s where s.entry_id = %1$s.id and s.school_id in (:schools)))")
                .formatted(alias);
    }

    private static List<UUID> ids(Collection<Key> keys) {
        return keys.stream().map(Key::id).toList();
    }

    private static MapSqlParameterSource schools(Viewer viewer) {
        Set<SchoolId> own = viewer.reach().keySet();
        return new MapSqlParameterSource(
                "schools", own.stream().map(SchoolId::value).toList());
    }

    /** Where a page ends. */
    private record Key(String text, UUID id) {}

    private record Page(List<Key> keys, List<Card> cards) {}

    private static final class Pages implements Iterator<Card> {

        private final Function<@Nullable Key, Page> read;
        private final Deque<Card> waiting = new ArrayDeque<>();
        private @Nullable Key last;
        private boolean done;

        Pages(Function<@Nullable Key, Page> read) {
            this.read = read;
        }

        @Override
        public boolean hasNext() {
            while (waiting.isEmpty() && !done) {
                Page page = read.apply(last);
                waiting.addAll(page.cards());
                done = page.keys().size() < PAGE;
                last = page.keys().isEmpty() ? last : page.keys().getLast();
            }
            return !waiting.isEmpty();
        }

        @Override
        public Card next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            return waiting.removeFirst();
        }
    }
}
