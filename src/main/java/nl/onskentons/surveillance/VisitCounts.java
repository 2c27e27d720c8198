package nl.onskentons.surveillance;

/**
 * How many visits there were in some days.
 *
 * @param planned those that somebody had planned, whatever came of them
 * @param done those at which somebody came, planned or not
 * @param notCome those that were planned, and nobody came
 */
public record VisitCounts(int planned, int done, int notCome) {

    static VisitCounts of(Iterable<PoliceVisitRepository.Counted> counted) {
        int planned = 0;
        int done = 0;
        int notCome = 0;
        for (PoliceVisitRepository.Counted kind : counted) {
            int number = Math.toIntExact(kind.getNumber());
            planned += kind.getUnplanned() ? 0 : number;
            done += kind.getState() == VisitState.DONE ? number : 0;
            notCome += kind.getState() == VisitState.NOT_COME ? number : 0;
        }
        return new VisitCounts(planned, done, notCome);
    }
}
