package nl.onskentons.surveillance;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import nl.onskentons.common.OrderedIds;
import org.jspecify.annotations.Nullable;

/** Something that happened to a place. It never changes. */
@Entity
class HotspotEvent {

    @Id
    private UUID id;

    private UUID hotspotId;
    private Instant happenedAt;

    @Enumerated(EnumType.STRING)
    private HotspotEventKind kind;

    @Enumerated(EnumType.STRING)
    private Side side;

    /** For whom the place was then. */
    @Enumerated(EnumType.STRING)
    private Layer layer;

    private String byName;
    private String note;
    private @Nullable UUID roundId;

    protected HotspotEvent() {}

    HotspotEvent(HotspotId hotspot, HotspotEventKind kind, Layer layer, Doer doer, String note) {
        this.id = OrderedIds.next();
        this.hotspotId = hotspot.value();
        this.happenedAt = doer.at();
        this.kind = kind;
        this.side = doer.side();
        this.layer = layer;
        this.byName = doer.name();
        this.note = note;
        this.roundId = doer.round() == null ? null : doer.round().value();
    }

    HotspotEventId id() {
        return new HotspotEventId(id);
    }

    HotspotEventLine line() {
        return new HotspotEventLine(id(), happenedAt, kind, side, byName, note, false);
    }
}
