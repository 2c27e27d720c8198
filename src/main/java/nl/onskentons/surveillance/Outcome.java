package nl.onskentons.surveillance;

/** What was found at a place on a round. */
public enum Outcome {
    /** It was not passed this time. */
    SKIPPED,
    CALM,
    NOT_CALM;

    /** Whether this is told after all, when the other was told first: that something was the matter is never too late. */
    boolean overrules(Outcome told) {
        return compareTo(told) > 0;
    }
}
