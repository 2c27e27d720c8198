package nl.onskentons.surveillance;

import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;

/** Whether somebody did something with a place, other than to the place itself. */
@Component
class PlacesInUse {

    private final NamedParameterJdbcTemplate jdbc;

    PlacesInUse(NamedParameterJdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether a route passes it, or leaves it out on purpose. */
    boolean isUsed(HotspotId place) {
        Map<String, UUID> id = Map.of("id", place.value());
        Integer used = jdbc.queryForObject(
                "select (select count(*) from route_stop where hotspot_id = :id)"
                        + " + (select count(*) from route_left_out where hotspot_id = :id) from hotspot where id = :id",
                id,
                Integer.class);
        return used != null && used > 0;
    }
}
