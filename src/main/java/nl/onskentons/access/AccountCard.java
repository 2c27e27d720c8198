package nl.onskentons.access;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.onskentons.common.AccountId;

/**
 * One account as an administrator sees it.
 *
 * @param version to notice that somebody else changed it meanwhile
 * @param memberships those at the schools of whoever asks
 * @param whollyTheirs whether the account belongs to schools of whoever asks alone; only then may they end it or see its
 *     link
 * @param lastActiveAt when its owner was last here; empty when never
 */
public record AccountCard(
        AccountId id,
        long version,
        String name,
        String email,
        AccountStatus status,
        List<Membership> memberships,
        boolean whollyTheirs,
        Optional<Instant> lastActiveAt) {}
