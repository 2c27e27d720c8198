package nl.onskentons.surveillance;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * Where and when somebody walks on a date.
 *
 * @param needed how many people are to walk
 * @param people who do, in the order of the rota
 */
public record DutyTurn(
        DutySlotId slot, LocalDate date, DutyTimes times, String place, int needed, List<DutyPerson> people)
        implements Serializable {

    /** What is missing. */
    public enum Gap {
        NONE,
        TOO_FEW,
        NOBODY
    }

    public Gap gap() {
        int there = there();
        return there >= needed ? Gap.NONE : there == 0 ? Gap.NOBODY : Gap.TOO_FEW;
    }

    /** How many of those who are to walk are there. */
    public int there() {
        return (int) people.stream().filter(DutyPerson::isThere).count();
    }

    public DutyMoment moment() {
        return new DutyMoment(date, times);
    }

    /** Whether whoever looks walks here. */
    public boolean isOwn() {
        return people.stream().anyMatch(DutyPerson::isOneself);
    }
}
