package nl.onskentons.surveillance;

/**
 * How it went with the places of a school in a quarter; each place counts once per line.
 *
 * @param added how many were marked
 * @param solved how many both sides found calm often enough
 * @param returned how many had ended and came back
 * @param unsolved how many ended and were not solved
 * @param faded how many nobody confirmed any more
 * @param neverPassed how many were open, and nobody passed them
 * @param roundsSchool how many rounds on which something was ticked were walked for the school
 * @param roundsPolice how many for the police
 */
public record QuarterTotals(
        int added,
        int solved,
        int returned,
        int unsolved,
        int faded,
        int neverPassed,
        int roundsSchool,
        int roundsPolice) {}
