package nl.onskentons.school;

import nl.onskentons.common.SchoolId;

/**
 * A school was made. Published inside the transaction that makes it, so that what a feature gives a new school is there
 * with it or not at all.
 */
public record SchoolAdded(SchoolId school) {}
