package nl.onskentons.surveillance;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;

/** Where the photos of what was seen on a round are kept; in a table of their own, so that no list ever reads them. */
@Component
class RoundPhotoStore {

    private final NamedParameterJdbcTemplate jdbc;

    RoundPhotoStore(NamedParameterJdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Of what happened to a place there is a photo. */
    Set<UUID> of(HotspotId place) {
        return jdbc
                .queryForList(
                        "select event_id from round_photo where hotspot_id = :place and content is not null",
                        Map.of("place", place.value()),
                        UUID.class)
                .stream()
                .collect(Collectors.toSet());
    }

    Optional<byte[]> find(HotspotEventId event) {
        return jdbc
                .query(
                        "select content from round_photo where event_id = :event and content is not null",
                        Map.of("event", event.value()),
                        (row, index) -> row.getBytes(1))
                .stream()
                .findFirst();
    }

    /** Whether there is or was one. */
    boolean had(HotspotEventId event) {
        return !jdbc.queryForList(
                        "select event_id from round_photo where event_id = :event", Map.of("event", event.value()))
                .isEmpty();
    }

    void add(HotspotId place, HotspotEventId event, byte[] jpeg) {
        jdbc.update(
                "insert into round_photo (event_id, hotspot_id, content) values (:event, :place, :content)",
                Map.of("event", event.value(), "place", place.value(), "content", jpeg));
    }

    /** Takes the photo away, and remembers that it was there: the phone may send it again. */
    void remove(HotspotEventId event) {
        jdbc.update("update round_photo set content = null where event_id = :event", Map.of("event", event.value()));
    }

    void putBack(HotspotEventId event, byte[] jpeg) {
        jdbc.update(
                "update round_photo set content = :content where event_id = :event",
                Map.of("event", event.value(), "content", jpeg));
    }
}
