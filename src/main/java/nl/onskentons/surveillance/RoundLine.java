package nl.onskentons.surveillance;

import java.time.Instant;
import java.util.Optional;
import nl.onskentons.common.SchoolId;

/**
 * A round as it is read.
 *
 * @param route the route that was walked; it may be gone since
 * @param walker the name of who walks
 * @param finishedAt empty while somebody walks, or when it was left unfinished
 * @param stops how many places are on it
 * @param calm how many of them were calm
 * @param notCalm how many of them were not
 */
public record RoundLine(
        RoundId id,
        SchoolId school,
        Optional<RouteId> route,
        String name,
        Side side,
        String walker,
        Instant startedAt,
        Optional<Instant> finishedAt,
        int stops,
        int calm,
        int notCalm) {}
