package nl.onskentons.surveillance;

import java.time.LocalDate;
import java.util.List;

/**
 * Visits that were planned together.
 *
 * @param visits the first that was asked for, and those of later weeks
 * @param skipped days of later weeks on which the school is closed: nothing was planned then
 */
public record VisitPlan(List<VisitLine> visits, List<LocalDate> skipped) {

    public VisitLine first() {
        return visits.getFirst();
    }
}
