package nl.onskentons.surveillance;

import java.util.EnumSet;
import java.util.Set;

/** How it stands with a place. */
public enum HotspotState {
    /** Somebody saw that it asks for an eye. */
    SEEN,
    /** School and police agreed what to do. */
    AGREED,
    /** What was agreed is done. */
    DONE,
    /** It was calm on a round after that. */
    CHECKED,
    /** Each side for whom it is found it calm on two rounds. */
    CLOSED,
    /** Nobody confirmed it for a while. */
    FADED,
    /** It ended, and was not solved. */
    UNSOLVED;

    private static final Set<HotspotState> OPEN = EnumSet.range(SEEN, CHECKED);

    /** Whether somebody still has to pass it. */
    public boolean isOpen() {
        return OPEN.contains(this);
    }

    /** Whether this can follow; staying as it is, is no step. */
    boolean canBecome(HotspotState next) {
        return switch (next) {
            case SEEN -> this != SEEN;
            case AGREED -> this == SEEN || this == DONE || this == CHECKED;
            case DONE -> this == SEEN || this == AGREED;
            case CHECKED -> this == DONE;
            case CLOSED, FADED, UNSOLVED -> isOpen();
        };
    }

    /** The translation key of what it is called. */
    public String key() {
        return "surveillance.state." + name();
    }
}
