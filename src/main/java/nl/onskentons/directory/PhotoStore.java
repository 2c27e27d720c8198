package nl.onskentons.directory;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;

/** Where the pictures are kept; in a table of their own, so that no list ever reads them. */
@Component
class PhotoStore {

    private final NamedParameterJdbcTemplate jdbc;
    private final Clock clock;

    PhotoStore(NamedParameterJdbcTemplate jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Optional<Photos.Photo> find(EntryId id) {
        return jdbc
                .query(
                        "select content, changed_at from entry_photo where entry_id = :id",
                        of(id),
                        (row, index) -> new Photos.Photo(
                                row.getBytes(1),
                                row.getObject(2, LocalDateTime.class).toInstant(ZoneOffset.UTC)))
                .stream()
                .findFirst();
    }

    /** Whether there is a picture, without reading it. */
    boolean exists(EntryId id) {
        return !jdbc.queryForList("select entry_id from entry_photo where entry_id = :id", of(id))
                .isEmpty();
    }

    void put(EntryId id, byte[] jpeg) {
        remove(id);
        jdbc.update(
                "insert into entry_photo (entry_id, content, changed_at) values (:id, :content, :now)",
                Map.of("id", id.value(), "content", jpeg, "now", Audiences.utc(clock.instant())));
    }

    /** @return whether there was one */
    boolean remove(EntryId id) {
        return jdbc.update("delete from entry_photo where entry_id = :id", of(id)) > 0;
    }

    private static Map<String, ?> of(EntryId id) {
        return Map.of("id", id.value());
    }
}
