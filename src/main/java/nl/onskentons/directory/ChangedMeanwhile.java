package nl.onskentons.directory;

import java.util.List;

/** Somebody else changed the card since it was opened, so that saving it would undo what they did. */
public final class ChangedMeanwhile extends RuntimeException {

    private final transient EntryCard current;
    private final transient List<HistoryLine> changes;

    ChangedMeanwhile(EntryCard current, List<HistoryLine> changes) {
        super("changed meanwhile", null, false, false);
        this.current = current;
        this.changes = List.copyOf(changes);
    }

    /** The card as it is now. */
    public EntryCard current() {
        return current;
    }

    /** What was changed meanwhile and by whom, the newest first. */
    public List<HistoryLine> changes() {
        return changes;
    }
}
