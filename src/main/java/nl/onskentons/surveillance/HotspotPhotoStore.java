package nl.onskentons.surveillance;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where the photos of places are kept; in a table of their own, so that no list ever reads them. */
@Component
@Transactional
class HotspotPhotoStore {

    private final HotspotStore hotspots;
    private final NamedParameterJdbcTemplate jdbc;
    private final Clock clock;

    HotspotPhotoStore(HotspotStore hotspots, NamedParameterJdbcTemplate jdbc, Clock clock) {
        this.hotspots = hotspots;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Optional<HotspotPhotos.Photo> find(HotspotId id) {
        return jdbc
                .query(
                        "select content, changed_at from hotspot_photo where hotspot_id = :id",
                        of(id),
                        (row, index) -> new HotspotPhotos.Photo(
                                row.getBytes(1),
                                row.getObject(2, LocalDateTime.class).toInstant(ZoneOffset.UTC)))
                .stream()
                .findFirst();
    }

    /** Whether there is one, without reading it. */
    boolean exists(HotspotId id) {
        return !jdbc.queryForList("select changed_at from hotspot_photo where hotspot_id = :id", of(id))
                .isEmpty();
    }

    /** Who may not put one is told before the file is read. */
    void requireMark(HotspotId id) {
        hotspots.marked(id);
    }

    void put(HotspotId id, byte[] jpeg, String action) {
        Hotspot hotspot = hotspots.marked(id);
        delete(id);
        jdbc.update(
                "insert into hotspot_photo (hotspot_id, content, changed_at) values (:id, :content, :now)",
                Map.of(
                        "id", id.value(),
                        "content", jpeg,
                        "now", LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC)));
        hotspots.log(hotspot, action);
    }

    /** @return what there was */
    Optional<HotspotPhotos.Photo> remove(HotspotId id) {
        Hotspot hotspot = hotspots.marked(id);
        Optional<HotspotPhotos.Photo> before = find(id);
        if (before.isPresent()) {
            delete(id);
            hotspots.log(hotspot, "hotspot.photoRemoved");
        }
        return before;
    }

    private void delete(HotspotId id) {
        jdbc.update("delete from hotspot_photo where hotspot_id = :id", of(id));
    }

    private static Map<String, ?> of(HotspotId id) {
        return Map.of("id", id.value());
    }
}
