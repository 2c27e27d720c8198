package nl.onskentons.access;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Whether a session that began earlier is still good. */
record AccountStamps(
        boolean enabled,
        int sessionStamp,
        int accessStamp,
        @Nullable Instant lastActiveAt) {

    boolean endsSessionOf(PortalUser user) {
        return !enabled || sessionStamp != user.sessionStamp();
    }

    /** A new day counts too: a membership may have ended with the last one. */
    boolean changesAccessOf(PortalUser user, LocalDate today) {
        return accessStamp != user.accessStamp() || !today.equals(user.asOf());
    }

    boolean wasActiveSince(Instant moment) {
        return lastActiveAt != null && !lastActiveAt.isBefore(moment);
    }
}
