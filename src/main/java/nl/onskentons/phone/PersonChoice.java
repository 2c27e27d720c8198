package nl.onskentons.phone;

import java.io.Serializable;
import nl.onskentons.directory.EntryId;

/**
 * Somebody on the schedule, to choose from.
 *
 * @param subtitle function and organisation; may be empty
 * @param standsInAlready whether they stand in for somebody else in that time
 */
public record PersonChoice(EntryId id, String name, String subtitle, boolean standsInAlready) implements Serializable {}
