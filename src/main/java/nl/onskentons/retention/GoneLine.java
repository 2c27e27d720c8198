package nl.onskentons.retention;

import java.time.LocalDate;

/**
 * Something that was forgotten.
 *
 * @param goneOn the day on which it went
 * @param olderThan what was from before this day went
 * @param entries how many those were, at least 1
 */
public record GoneLine(String kind, LocalDate goneOn, LocalDate olderThan, long entries) {}
