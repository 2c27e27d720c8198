package nl.onskentons.surveillance;

import java.time.Instant;
import nl.onskentons.common.LastChange;
import nl.onskentons.common.SchoolId;
import nl.onskentons.common.Versioned;

/** A route as it is read. */
public record RouteLine(
        RouteId id, SchoolId school, long version, RouteDetails details, String changedBy, Instant changedAt)
        implements Versioned<RouteId, RouteDetails> {

    public String name() {
        return details.name();
    }

    LastChange lastChange() {
        return new LastChange(changedBy, changedAt);
    }
}
