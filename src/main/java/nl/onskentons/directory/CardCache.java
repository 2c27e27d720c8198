package nl.onskentons.directory;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import nl.onskentons.common.OwnChanges;
import nl.onskentons.common.SchoolId;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Keeps the cards that are called often, as they are before anybody's eyes. One small statement says of each whether it was
 * changed since, on whichever instance; only those are read anew.
 */
@Component
class CardCache {

    /** Some megabytes; far more than the people on the schedules of a board. */
    private static final int MOST = 5000;

    private final NamedParameterJdbcTemplate jdbc;
    private final EntryLists lists;
    private final EntryNumbers numbers;
    private final Map<UUID, Known> kept = new ConcurrentHashMap<>();

    CardCache(NamedParameterJdbcTemplate jdbc, EntryLists lists, EntryNumbers numbers) {
        this.jdbc = jdbc;
        this.lists = lists;
        this.numbers = numbers;
    }

    /** Those of these cards that are there and serve a school. */
    List<Known> of(SchoolId school, Collection<EntryId> ids) {
        Map<UUID, Stamp> stamps = stamps(ids);
        Map<UUID, Known> cards = new HashMap<>();
        stamps.forEach((id, stamp) -> {
            Known card = kept.get(id);
            if (card != null && card.stamp().equals(stamp)) {
                cards.put(id, card);
            }
        });
        stamps.keySet().removeAll(cards.keySet());
        cards.putAll(read(stamps));
        return cards.values().stream()
                .filter(card -> card.numbers().scope().serves(school))
                .toList();
    }

    private Map<UUID, Stamp> stamps(Collection<EntryId> ids) {
        Map<UUID, Stamp> stamps = new HashMap<>();
        if (!ids.isEmpty()) {
            jdbc.query(
                    "select e.id, e.version, e.point_changes from directory_entry e where e.id in (:ids) and "
                            + EntryLists.PRESENT,
                    new MapSqlParameterSource(
                            "ids", ids.stream().map(EntryId::value).toList()),
                    row -> {
                        stamps.put(row.getObject(1, UUID.class), new Stamp(row.getLong(2), row.getLong(3)));
                    });
        }
        return stamps;
    }

    /** What is read is as new as its stamp, or newer: then the next stamp is another one, and it is read again. */
    private Map<UUID, Known> read(Map<UUID, Stamp> stamps) {
        List<FoundEntry> found = lists.present(stamps.keySet());
        Map<UUID, KnownNumbers> ofFound = numbers.of(found);
        Map<UUID, Known> read = new HashMap<>();
        for (FoundEntry entry : found) {
            Stamp stamp = stamps.get(entry.id());
            KnownNumbers known = ofFound.get(entry.id());
            if (stamp != null && known != null) {
                read.put(entry.id(), new Known(stamp, entry, known));
            }
        }
        if (!OwnChanges.mayBePending()) {
            if (kept.size() + read.size() > MOST) {
                kept.clear();
            }
            kept.putAll(read);
        }
        return read;
    }

    /** @param numbers also whom the card concerns */
    record Known(Stamp stamp, FoundEntry entry, KnownNumbers numbers) {}

    /** Another one after each change of what a list shows of a card. */
    record Stamp(long version, long pointChanges) {}
}
