package nl.onskentons.surveillance;

/** What somebody said who was asked to walk instead of somebody else. */
public enum DutySwapState {
    ASKED,
    ACCEPTED,
    REFUSED
}
