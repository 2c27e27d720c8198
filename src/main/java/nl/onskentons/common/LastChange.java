package nl.onskentons.common;

import java.time.Instant;

/**
 * Who changed something last, and when.
 *
 * @param by the name of that person
 */
public record LastChange(String by, Instant at) {}
