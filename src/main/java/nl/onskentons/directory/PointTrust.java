package nl.onskentons.directory;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Who said when that a number is right, or wrong. */
record PointTrust(
        @Nullable Instant confirmedAt,
        @Nullable String confirmedBy,
        @Nullable Instant disputedAt,
        @Nullable String disputedBy,
        @Nullable String disputedNote) {

    Freshness on(LocalDate today, int confirmationDays) {
        return Freshness.of(confirmedAt, confirmedBy, disputedAt, disputedBy, today, confirmationDays);
    }

    /** As {@link Freshness#wasConfirmed}, on whichever day. */
    boolean wasConfirmed() {
        return confirmedAt != null && disputedAt == null;
    }
}
