package nl.onskentons.phone.schedule;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Who is to be called for a topic at a moment.
 *
 * @param ladder the people to call, in order; empty when only the last resort is left
 * @param changes the moment at which anything on the ladder changes; empty when that is more than
 *     {@value Resolver#HORIZON_DAYS} days away
 * @param until the moment from which somebody else is first, or the last resort; empty when that is more than
 *     {@value Resolver#HORIZON_DAYS} days away
 * @param then who is first from that moment on; empty for the last resort
 */
public record Resolution(List<Rung> ladder, Optional<Instant> changes, Optional<Instant> until, Optional<Rung> then) {

    /** Who is called first; empty for the last resort. */
    public Optional<Rung> first() {
        return ladder.stream().findFirst();
    }
}
