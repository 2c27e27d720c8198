package nl.onskentons.phone;

import java.time.Instant;

/**
 * An absence as it is read.
 *
 * @param version that of the absence as it is now; whoever changes it gives it back
 * @param mayEdit whether whoever looks may change it
 * @param mayAnswer whether whoever looks is the stand-in
 */
public record AbsenceLine(
        AbsenceId id,
        long version,
        AbsenceDetails details,
        StandInAnswer answer,
        String reportedBy,
        boolean mayEdit,
        boolean mayAnswer) {

    public Instant from() {
        return details.start();
    }

    public Instant until() {
        return details.end();
    }
}
