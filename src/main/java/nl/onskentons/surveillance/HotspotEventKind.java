package nl.onskentons.surveillance;

/** What can happen to a place. */
public enum HotspotEventKind {
    ADDED,
    /** What is written down of it is another. */
    CHANGED,
    /** Somebody saw the same again. */
    CONFIRMED,
    AGREED,
    DONE,
    /** Somebody passed it, and it was calm. */
    CALM,
    /** Somebody passed it, and it was not. */
    NOT_CALM,
    CHECKED,
    CLOSED,
    FADED,
    UNSOLVED,
    /** It was open all the while, and what was done did not help. */
    NOT_HELPED,
    /** It had ended, and is back. */
    REOPENED;

    /** The translation key of the sentence that says it. */
    public String key() {
        return "surveillance.event." + name();
    }

    /** What it is called that a place goes from one state to another. */
    static HotspotEventKind of(HotspotState from, HotspotState to) {
        return to == HotspotState.SEEN && from.isOpen() ? NOT_HELPED : of(to);
    }

    static HotspotEventKind of(HotspotState state) {
        return switch (state) {
            case SEEN -> REOPENED;
            case AGREED -> AGREED;
            case DONE -> DONE;
            case CHECKED -> CHECKED;
            case CLOSED -> CLOSED;
            case FADED -> FADED;
            case UNSOLVED -> UNSOLVED;
        };
    }
}
