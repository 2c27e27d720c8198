package nl.onskentons.phone;

import java.util.List;
import java.util.Optional;
import nl.onskentons.phone.schedule.Period;

/**
 * What came of reporting or changing an absence.
 *
 * @param rosters the temporary rosters in which it has no effect
 * @param relying whom this person stands in for in that time, who now have nobody
 * @param undo what puts it back as it was; empty when it is new: then cancelling does
 */
public record AbsenceOutcome(
        AbsenceLine line, List<InRoster> rosters, List<String> relying, Optional<AbsenceUndo> undo) {

    /** A temporary roster that goes before an absence. */
    public record InRoster(String name, Period period) {}
}
