package nl.onskentons.surveillance.ui;

/** How a marker looks. Each has its own sign besides its colour, and its label says the rest in words. */
public enum MapTone {
    /** As most are. */
    ACCENT,
    /** Somebody has to look at it: long ago, or half done. */
    OLD,
    /** Something is wrong there. */
    STOP,
    /** Done, quiet. */
    OK,
    /** In the background: not of now. */
    SOFT
}
