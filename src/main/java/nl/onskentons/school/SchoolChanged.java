package nl.onskentons.school;

import nl.onskentons.common.SchoolId;

/**
 * The calendar of a school, or what it decides for itself, is another. Published inside the transaction that changes it, so
 * that whoever keeps a copy counts that change too.
 */
public record SchoolChanged(SchoolId school) {}
