package nl.onskentons.phone;

/** What the stand-in says to standing in. Until there is an answer, and after a yes, they are called. */
public enum StandInAnswer {
    /** There is none to ask. */
    NOBODY,
    ASKED,
    ACCEPTED,
    /** They cannot; nobody stands in until somebody else is found. */
    REFUSED;

    public String key() {
        return "phone.standIn." + name();
    }
}
