package nl.onskentons.phone;

import java.time.LocalDate;
import java.util.Optional;
import nl.onskentons.school.DayKind;
import nl.onskentons.school.DayName;

/**
 * A day of the week of a school.
 *
 * @param name what the day is called when it is no ordinary school day
 * @param roster the name of the temporary roster that holds on it
 */
public record WeekDay(LocalDate date, DayKind kind, Optional<DayName> name, Optional<String> roster) {}
