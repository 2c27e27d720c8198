package nl.onskentons.phone;

import java.time.Instant;
import java.util.Optional;

/**
 * An absence as it is read.
 *
 * @param version that of the absence as it is now; whoever changes it gives it back
 * @param details without the reason for nobody, unless whoever looks may change it
 * @param person what the person is called who is absent
 * @param standIn what the stand-in is called; empty when there is none
 * @param standInAway whether the stand-in is absent too in some of that time, and nobody stands in for them
 * @param reportedBy who reported it; empty when whoever looks did
 * @param mayEdit whether whoever looks may change it
 * @param mayAnswer whether whoever looks is the stand-in
 */
public record AbsenceLine(
        AbsenceId id,
        long version,
        AbsenceDetails details,
        String person,
        Optional<String> standIn,
        StandInAnswer answer,
        boolean standInAway,
        Optional<String> reportedBy,
        boolean mayEdit,
        boolean mayAnswer) {

    public Instant from() {
        return details.start();
    }

    public Instant until() {
        return details.end();
    }

    public AbsencePeriod period() {
        return details.period();
    }

    /** Whether somebody was to stand in, and now nobody does in some of that time. */
    public boolean lostStandIn() {
        return answer == StandInAnswer.REFUSED || standInAway;
    }
}
