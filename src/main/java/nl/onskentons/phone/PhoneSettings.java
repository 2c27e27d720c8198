package nl.onskentons.phone;

import java.util.Optional;
import nl.onskentons.directory.EntryId;

/**
 * What a school decides for all its topics.
 *
 * @param desk the card of its desk
 * @param lastResort who is called when a topic names nobody: somebody else than {@link #reached} only for the desk
 */
public record PhoneSettings(Optional<EntryId> desk, LastResort lastResort) {

    /** Who is called last, with the desk filled in. */
    public LastResort reached() {
        return reached(lastResort);
    }

    /** Who that is at this school: somebody, or an emergency number; never {@link LastResort.Desk}. */
    public LastResort reached(LastResort resort) {
        return resort instanceof LastResort.Desk at ? at.at(desk) : resort;
    }
}
