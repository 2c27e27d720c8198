package nl.onskentons.directory;

import nl.onskentons.common.SchoolId;

/**
 * A ring to choose or to point at, without who are in it: many can be on screen at once.
 *
 * @param mayEdit whether whoever looks may change it
 */
public record RingName(RingId id, SchoolId school, String schoolName, String name, boolean mayEdit) {}
