package nl.onskentons.school;

import java.io.Serializable;

/** One school holiday of one year, whatever its dates: what a school can move. */
public record NationalHoliday(SchoolYear year, Holiday holiday) implements Serializable {}
