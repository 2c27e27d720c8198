package nl.onskentons.phone.schedule;

import nl.onskentons.directory.EntryId;

/**
 * One of the people to call, the next when there is no answer.
 *
 * @param confirmed whether a number of theirs was confirmed; if not, they come after those whose number was
 */
public record Rung(Turn turn, boolean confirmed) {

    public EntryId person() {
        return turn.person();
    }
}
