package nl.onskentons.retention;

import java.time.LocalDate;
import nl.onskentons.common.TextRules;

/**
 * That something is to be held back.
 *
 * @param lastDay the last day on which nothing of it goes
 * @param reason why, on one line
 */
public record HoldDetails(LocalDate lastDay, String reason) {

    public static final int MAX_REASON = 200;

    /** The longest time that something is held back, in years; after it somebody has to think again. */
    public static final int MAX_YEARS = 1;

    public HoldDetails {
        reason = TextRules.line("reason", reason, MAX_REASON);
    }
}
