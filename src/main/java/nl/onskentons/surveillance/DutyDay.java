package nl.onskentons.surveillance;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.onskentons.school.DayOff;

/**
 * A day of the rota.
 *
 * @param dayOff why the school is closed: then it needs nobody
 * @param turns in order of time and place; none on a day off
 */
public record DutyDay(LocalDate date, Optional<DayOff> dayOff, List<DutyTurn> turns) {}
