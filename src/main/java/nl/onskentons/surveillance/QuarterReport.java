package nl.onskentons.surveillance;

import java.util.List;
import nl.onskentons.common.Quarter;
import nl.onskentons.common.SchoolId;

/**
 * What the quarterly meeting of school and police looks back on.
 *
 * @param before the quarter before it, to compare with; what was erased since counts in neither
 * @param places those that were open in the quarter, or to which something happened in it, by name
 */
public record QuarterReport(
        SchoolId school, Quarter quarter, QuarterTotals totals, QuarterTotals before, List<QuarterPlace> places) {

    public QuarterReport {
        places = List.copyOf(places);
    }

    /** Those that were calm each time somebody passed. */
    public List<QuarterPlace> calm() {
        return places.stream().filter(QuarterPlace::calmEachTime).toList();
    }

    /** Those that nobody passed. */
    public List<QuarterPlace> neverPassed() {
        return places.stream().filter(QuarterPlace::neverPassed).toList();
    }
}
