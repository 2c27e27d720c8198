package nl.onskentons.directory;

import java.time.LocalDate;
import java.util.Optional;

/** How long a covenant still holds. Its translation takes the last day as {0}. */
public enum CovenantState {
    /** No last day is known. */
    OPEN,
    RUNNING,
    /** It ends within {@value #SOON_DAYS} days. */
    SOON,
    EXPIRED;

    /** Time enough to meet once more before it ends. */
    public static final int SOON_DAYS = 60;

    static CovenantState of(Optional<LocalDate> until, LocalDate today) {
        return until.map(last -> {
                    if (last.isBefore(today)) {
                        return EXPIRED;
                    }
                    return last.isAfter(today.plusDays(SOON_DAYS)) ? RUNNING : SOON;
                })
                .orElse(OPEN);
    }

    public String key() {
        return "directory.covenant." + name();
    }
}
