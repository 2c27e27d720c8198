package nl.onskentons.surveillance;

/** What came of a visit of the police. */
public enum VisitState {
    PLANNED,
    /** Somebody came. */
    DONE,
    /** Nobody came. */
    NOT_COME;

    /** Whether it can be said next; what was ticked by mistake goes back to what was planned. */
    public boolean canBecome(VisitState next) {
        return this == PLANNED ? next != PLANNED : next == PLANNED;
    }

    /** The translation key of its name. */
    public String key() {
        return "visits.state." + name();
    }
}
