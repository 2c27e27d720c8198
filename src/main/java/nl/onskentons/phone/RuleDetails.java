package nl.onskentons.phone;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.onskentons.common.Rejection;
import nl.onskentons.common.WorkingPattern;
import nl.onskentons.directory.EntryId;
import nl.onskentons.phone.schedule.DaysServed;
import nl.onskentons.phone.schedule.Period;

/**
 * At which hours somebody serves a topic.
 *
 * @param hours without any, the person serves the topic as a stand-in only
 * @param validity the days on which it holds at all
 */
public record RuleDetails(EntryId person, WorkingPattern hours, DaysServed days, Period validity) {

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    /** At these hours on days with lessons, without an end. */
    public static RuleDetails atSchool(EntryId person, WorkingPattern hours) {
        return new RuleDetails(person, hours, DaysServed.SCHOOL_DAYS, Period.always());
    }

    /** What is refused of it, whatever else is there. */
    List<Rejection> problems() {
        return Stream.of(problem("first", validity.first()), problem("last", validity.last()))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Rejection> problem(String field, LocalDate day) {
        boolean known = day.equals(LocalDate.MIN) || day.equals(LocalDate.MAX);
        return known || day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR
                ? Optional.empty()
                : Optional.of(Rejection.ofField(
                        field, "rejection.phone.rule.far", String.valueOf(FIRST_YEAR), String.valueOf(LAST_YEAR)));
    }

    /** Whether both hold at some moment. */
    boolean overlaps(RuleDetails other) {
        return validity.overlaps(other.validity)
                && hours.times().stream()
                        .anyMatch(time -> other.hours.times().stream().anyMatch(time::overlaps));
    }
}
