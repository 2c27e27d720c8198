package nl.onskentons.surveillance;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A place on a round, and what was found there. */
@Embeddable
class RoundStop {

    @Column(name = "hotspot_id")
    private UUID hotspotId;

    private @Nullable UUID tickId;

    @Enumerated(EnumType.STRING)
    private @Nullable Outcome outcome;

    private @Nullable Instant passedAt;

    protected RoundStop() {}

    RoundStop(HotspotId hotspot) {
        this.hotspotId = hotspot.value();
    }

    void tick(UUID tick, Outcome found, Instant at) {
        tickId = tick;
        outcome = found;
        passedAt = at;
    }

    HotspotId hotspot() {
        return new HotspotId(hotspotId);
    }

    boolean isTickedBy(UUID tick) {
        return tick.equals(tickId);
    }

    /** Whether something else that was found there on the same round counts all the same. */
    boolean isOverruledBy(Outcome found) {
        return outcome != null && found.overrules(outcome);
    }

    boolean isTicked() {
        return tickId != null;
    }

    @Nullable
    Outcome outcome() {
        return outcome;
    }

    @Nullable
    Instant passedAt() {
        return passedAt;
    }
}
