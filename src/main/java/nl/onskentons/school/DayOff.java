package nl.onskentons.school;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * Why a day is no ordinary school day.
 *
 * @param kind never {@link DayKind#SCHOOL_DAY}
 * @param first the first day of the whole holiday
 * @param last its last day, not before the first
 */
public record DayOff(DayKind kind, DayName name, LocalDate first, LocalDate last) implements Serializable {}
