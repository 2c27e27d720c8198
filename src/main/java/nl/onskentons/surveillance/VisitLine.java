package nl.onskentons.surveillance;

import java.time.LocalDate;
import java.util.Optional;
import nl.onskentons.common.LastChange;
import nl.onskentons.common.SchoolId;
import nl.onskentons.common.Versioned;
import nl.onskentons.school.DayOff;

/**
 * A visit of the police as it is read.
 *
 * @param organisation what the organisation is called; empty when it is not known, or not there any more
 * @param unplanned whether nobody had planned it
 * @param dayOff why the school is closed that day; empty on an ordinary day
 * @param isAsked whether it should be over, and nobody said yet whether somebody came
 * @param mayChange whether whoever looks plans and ticks it
 */
public record VisitLine(
        VisitId id,
        SchoolId school,
        long version,
        VisitDetails details,
        Optional<String> organisation,
        VisitState state,
        boolean unplanned,
        Optional<DayOff> dayOff,
        boolean isAsked,
        boolean mayChange,
        Optional<LastChange> lastChange)
        implements Versioned<VisitId, VisitDetails> {

    public LocalDate day() {
        return details.day();
    }

    /** Whether it can be said by now what came of it. */
    public boolean canBeTicked(LocalDate today) {
        return mayChange && state == VisitState.PLANNED && !day().isAfter(today);
    }

    public VisitMoment moment() {
        return new VisitMoment(details.day(), details.time());
    }
}
