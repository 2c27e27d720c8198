package nl.onskentons.phone;

import nl.onskentons.common.SchoolId;

/** What a removed temporary roster is put back with. */
public record RemovedRoster(RosterId id, SchoolId school, RosterDetails details) {}
