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
                        "select event_id from round_photo where hotspot_id = :place",
                        Map.of("place", place.value()),
                        UUID.class)
                .stream()
                .collect(Collectors.toSet());
    }

    Optional<byte[]> find(HotspotEventId event) {
        return jdbc
                .query(
                        "select content from round_photo where event_id = :event",
                        Map.of("event", event.value()),
                        (row, index) -> row.getBytes(1))
                .stream()
                .findFirst();
    }

    void add(HotspotId place, HotspotEventId event, byte[] jpeg) {
        jdbc.update(
                "insert into round_photo (event_id, hotspot_id, content) values (:event, :place, :content)",
                Map.of("event", event.value(), "place", place.value(), "content", jpeg));
    }

    void remove(HotspotEventId event) {
        jdbc.update("delete from round_photo where event_id = :event", Map.of("event", event.value()));
    }
}
