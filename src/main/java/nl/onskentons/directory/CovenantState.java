package nl.onskentons.directory;

import java.time.LocalDate;

/** How long a covenant of which the last day is known still holds. Its translation takes that day as {0}. */
public enum CovenantState {
    RUNNING,
    /** It ends within {@value #SOON_DAYS} days. */
    SOON,
    EXPIRED;

    /** Time enough to meet once more before it ends. */
    public static final int SOON_DAYS = 60;

    /** @param until the last day on which it holds */
    static CovenantState of(LocalDate until, LocalDate today) {
        if (until.isBefore(today)) {
            return EXPIRED;
        }
        return until.isAfter(today.plusDays(SOON_DAYS)) ? RUNNING : SOON;
    }

    public String key() {
        return "directory.covenant." + name();
    }
}
