package nl.onskentons.surveillance;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.onskentons.common.Rejection;
import nl.onskentons.common.TextRules;
import nl.onskentons.common.WeekParity;
import nl.onskentons.directory.EntryId;

/**
 * A place where somebody walks at a time of the week.
 *
 * @param from on the clocks of the Netherlands, to the minute
 * @param until the first minute after it
 * @param place in words, 1 to {@value #MAX_PLACE} characters
 * @param needed how many people, 1 to {@value #MAX_NEEDED}
 * @param week in which weeks
 * @param first the first day on which it holds; empty for always
 * @param last the last day on which it holds; empty for always
 * @param people who walk there, by their cards, each once; at most {@value #MAX_PEOPLE}
 */
public record DutySlotDetails(
        DayOfWeek day,
        LocalTime from,
        LocalTime until,
        String place,
        int needed,
        WeekParity week,
        Optional<LocalDate> first,
        Optional<LocalDate> last,
        List<EntryId> people) {

    public static final int MAX_PLACE = 60;
    public static final int MAX_NEEDED = 4;
    public static final int MAX_PEOPLE = 8;

    public DutySlotDetails {
        from = from.truncatedTo(ChronoUnit.MINUTES);
        until = until.truncatedTo(ChronoUnit.MINUTES);
        place = TextRules.line(place);
        people = people.stream().distinct().toList();
    }

    /** Somewhere in every week, for one person, of whom it is not known who. */
    public static DutySlotDetails weekly(DayOfWeek day, LocalTime from, LocalTime until, String place) {
        return new DutySlotDetails(
                day, from, until, place, 1, WeekParity.EVERY, Optional.empty(), Optional.empty(), List.of());
    }

    public DutySlotDetails by(EntryId... some) {
        return new DutySlotDetails(day, from, until, place, needed, week, first, last, List.of(some));
    }

    public DutySlotDetails needing(int number) {
        return new DutySlotDetails(day, from, until, place, number, week, first, last, people);
    }

    public DutySlotDetails in(WeekParity weeks) {
        return new DutySlotDetails(day, from, until, place, needed, weeks, first, last, people);
    }

    public DutySlotDetails between(LocalDate firstDay, LocalDate lastDay) {
        return new DutySlotDetails(
                day, from, until, place, needed, week, Optional.of(firstDay), Optional.of(lastDay), people);
    }

    public DutyTimes times() {
        return new DutyTimes(from, until);
    }

    /** Everything that is refused of it, whatever else stands in the rota; empty when nothing. */
    public List<Rejection> problems() {
        List<Rejection> problems = new ArrayList<>();
        if (!from.isBefore(until)) {
            problems.add(Rejection.ofField("until", "rejection.duty.backwards"));
        }
        if (place.isEmpty()) {
            problems.add(Rejection.ofField("place", "rejection.duty.place"));
        }
        problems.addAll(Rejection.all(() -> TextRules.line("place", place, MAX_PLACE)));
        if (needed < 1 || needed > MAX_NEEDED) {
            problems.add(Rejection.ofField("needed", "rejection.duty.needed", MAX_NEEDED));
        }
        if (first.isPresent() && last.isPresent() && last.get().isBefore(first.get())) {
            problems.add(Rejection.ofField("last", "rejection.duty.period"));
        }
        if (people.size() > MAX_PEOPLE) {
            problems.add(Rejection.ofField("people", "rejection.duty.people", people.size(), MAX_PEOPLE));
        }
        return problems;
    }

    /** Whether somebody walks there on this date. */
    public boolean isOn(LocalDate date) {
        return date.getDayOfWeek() == day
                && week.includes(date)
                && first.filter(date::isBefore).isEmpty()
                && last.filter(date::isAfter).isEmpty();
    }

    /** Whether somebody cannot do both, in some week. */
    boolean overlaps(DutySlotDetails other) {
        return day == other.day
                && times().overlaps(other.times())
                && week.overlaps(other.week)
                && !endsBefore(other)
                && !other.endsBefore(this);
    }

    private boolean endsBefore(DutySlotDetails other) {
        return last.isPresent() && other.first.filter(last.get()::isBefore).isPresent();
    }
}
