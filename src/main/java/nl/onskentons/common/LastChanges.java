package nl.onskentons.common;

import java.util.Optional;
import java.util.UUID;

/**
 * Who changed last what does not keep that itself: the module {@code audit} knows, see {@link Audited}. Only for whoever
 * may change it too.
 */
public interface LastChanges {

    /** Who did something last to that subject of the log; empty when nobody did, or nobody who was signed in. */
    Optional<LastChange> of(UUID subject);
}
