package nl.onskentons.phone;

import java.io.Serializable;
import java.time.Instant;

/** The proof that something was noted, and when exactly, which is not kept; {@link CallLog} alone gives one. */
public final class NotedCall implements Serializable {

    private final CallId id;
    private final Instant at;

    NotedCall(CallId id, Instant at) {
        this.id = id;
        this.at = at;
    }

    CallId id() {
        return id;
    }

    Instant at() {
        return at;
    }
}
