package nl.onskentons.surveillance;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;

/** That a route does not pass a place, and why. */
@Embeddable
record LeftOut(
        @Column(name = "hotspot_id") UUID hotspot,
        @Column(name = "reason") String reason,
        @Column(name = "by_name") String by,
        @Column(name = "left_out_at") Instant at) {

    HotspotId place() {
        return new HotspotId(hotspot);
    }
}
