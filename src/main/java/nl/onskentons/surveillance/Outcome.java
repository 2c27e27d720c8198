package nl.onskentons.surveillance;

/** What was found at a place on a round. */
public enum Outcome {
    CALM,
    NOT_CALM,
    /** It was not passed this time. */
    SKIPPED
}
