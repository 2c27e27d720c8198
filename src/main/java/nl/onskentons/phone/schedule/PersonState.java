package nl.onskentons.phone.schedule;

/**
 * Whether somebody on the schedule can be called at all.
 *
 * @param there not gone, and not closed for a while
 * @param confirmed whether a number of theirs was confirmed by somebody
 */
public record PersonState(boolean there, boolean confirmed) {

    /** There, with a number that was confirmed. */
    public static final PersonState CALLABLE = new PersonState(true, true);

    /** Not to be called, whatever the schedule says. */
    public static final PersonState GONE = new PersonState(false, false);
}
