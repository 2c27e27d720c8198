package nl.onskentons.surveillance;

import java.time.LocalDate;
import java.util.List;
import nl.onskentons.common.SchoolId;

/**
 * A week of the rota of a school.
 *
 * @param days from Monday; Saturday and Sunday only when somebody walks then
 * @param isEmpty whether the school has no rota at all
 * @param mayKeep whether whoever looks changes it
 */
public record DutyWeek(SchoolId school, LocalDate monday, List<DutyDay> days, boolean isEmpty, boolean mayKeep) {

    /** The times of the week, each once, in order. */
    public List<DutyTimes> times() {
        return days.stream()
                .flatMap(day -> day.turns().stream())
                .map(DutyTurn::times)
                .distinct()
                .sorted()
                .toList();
    }

    /** Where somebody is missing. */
    public List<DutyTurn> gaps() {
        return days.stream()
                .flatMap(day -> day.turns().stream())
                .filter(turn -> turn.gap() != DutyTurn.Gap.NONE)
                .toList();
    }
}
