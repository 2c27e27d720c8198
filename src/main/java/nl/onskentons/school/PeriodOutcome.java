package nl.onskentons.school;

/** What became of a change of the calendar. */
public sealed interface PeriodOutcome {

    /** It is saved; this is what stands there now. */
    record Saved(OwnPeriodRow row) implements PeriodOutcome {}

    /** It is gone; this is what stood there. */
    record Removed(OwnPeriodRow row) implements PeriodOutcome {}

    /** Nothing is saved: somebody else changed it first. This is what stands there now. */
    record ChangedByOther(OwnPeriodRow row) implements PeriodOutcome {}

    /** Nothing is saved: somebody else removed it. */
    record RemovedByOther() implements PeriodOutcome {}
}
