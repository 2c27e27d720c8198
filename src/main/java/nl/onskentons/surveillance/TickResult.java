package nl.onskentons.surveillance;

import java.util.Optional;
import java.util.UUID;
import nl.onskentons.common.Rejection;

/**
 * What became of a tick.
 *
 * @param tick which one
 * @param kept what the portal did with it
 * @param refusal why it was refused; the phone keeps it then
 * @param meanwhile what last happened to the place since the phone read it; the tick is kept all the same
 */
public record TickResult(UUID tick, Kept kept, Optional<Rejection> refusal, Optional<HotspotEventLine> meanwhile) {

    /** What the portal does with a tick. */
    public enum Kept {
        STORED,
        /** It was sent before. */
        BEFORE,
        /** The place was ticked otherwise on this round before. */
        OTHERWISE,
        /** The place is gone, or no longer for this person to see. */
        GONE,
        REFUSED
    }

    static TickResult of(Tick tick, Kept kept) {
        return new TickResult(tick.id(), kept, Optional.empty(), Optional.empty());
    }

    static TickResult refused(Tick tick, Rejection refusal) {
        return new TickResult(tick.id(), Kept.REFUSED, Optional.of(refusal), Optional.empty());
    }
}
