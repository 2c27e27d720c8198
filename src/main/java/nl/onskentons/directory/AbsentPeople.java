package nl.onskentons.directory;

import java.time.Instant;
import java.util.Set;

/**
 * Who is not there at a moment, whatever the hours on their cards say. The phone schedule knows, and is asked, so that no
 * screen calls somebody reachable whom another says to be absent (R11). A bean.
 */
public interface AbsentPeople {

    /** Everybody who is absent at this moment. */
    Set<EntryId> at(Instant moment);
}
