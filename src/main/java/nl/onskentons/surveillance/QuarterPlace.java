package nl.onskentons.surveillance;

import java.util.Optional;
import java.util.Set;

/**
 * What was the matter with a place in a quarter.
 *
 * @param floor the name of the floor that it is on; empty when it is outside
 * @param state how it stands now
 * @param open whether it was open at some time in the quarter
 * @param happened what happened to it in the quarter, each kind once
 * @param calmSchool how many times the school passed it and found it calm
 * @param notCalmSchool how many times the school passed it and did not
 * @param calmPolice how many times the police passed it and found it calm
 * @param notCalmPolice how many times the police passed it and did not
 */
public record QuarterPlace(
        HotspotId id,
        String name,
        String category,
        Optional<GeoPoint> point,
        String floor,
        HotspotState state,
        boolean open,
        Set<HotspotEventKind> happened,
        int calmSchool,
        int notCalmSchool,
        int calmPolice,
        int notCalmPolice) {

    /** How many times somebody passed it. */
    public int passes() {
        return calmSchool + notCalmSchool + calmPolice + notCalmPolice;
    }

    /** Whether it was open and nobody passed it, so that nobody knows how it was. */
    public boolean neverPassed() {
        return open && passes() == 0;
    }

    /** Whether it was open, somebody passed it, it was calm each time, and nobody saw anything the matter in between. */
    public boolean calmEachTime() {
        return open
                && calmSchool + calmPolice > 0
                && notCalmSchool + notCalmPolice == 0
                && !happened.contains(HotspotEventKind.CONFIRMED);
    }
}
