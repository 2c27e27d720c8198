package nl.onskentons.directory;

import java.time.Instant;
import java.util.Set;
import nl.onskentons.common.TimeStretch;

/**
 * Who is not there at a moment, whatever the hours on their cards say. The phone schedule knows, and is asked, so that no
 * screen calls somebody reachable whom another says to be absent (R11). A bean.
 */
public interface AbsentPeople {

    /** Everybody who is absent at this moment. */
    Set<EntryId> at(Instant moment);

    /**
     * The same, for whoever asks it of many moments: read at once, so that asking costs nothing more. What knows no such way
     * is asked each time.
     *
     * @param time outside of which it is not asked
     */
    default AbsentPeople within(TimeStretch time) {
        return this;
    }
}
