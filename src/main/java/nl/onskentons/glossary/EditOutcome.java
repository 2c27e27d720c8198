package nl.onskentons.glossary;

/** What became of a change. */
public sealed interface EditOutcome {

    /** It is saved; this is what stands there now. */
    record Saved(AbbreviationRow row) implements EditOutcome {}

    /** It is gone; this is what stood there. */
    record Removed(AbbreviationRow row) implements EditOutcome {}

    /** Nothing is saved: somebody else changed it first. This is what stands there now. */
    record ChangedByOther(AbbreviationRow row) implements EditOutcome {}

    /** Nothing is saved: somebody else removed it. */
    record RemovedByOther() implements EditOutcome {}
}
