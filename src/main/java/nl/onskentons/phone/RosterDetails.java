package nl.onskentons.phone;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import nl.onskentons.common.Rejection;
import nl.onskentons.common.TextRules;
import nl.onskentons.phone.schedule.Period;
import nl.onskentons.phone.schedule.Roster;
import org.jspecify.annotations.Nullable;

/**
 * A temporary roster, for a holiday or a week of tests.
 *
 * @param name what it is called, 1 to {@value #MAX_NAME} characters
 * @param period at most {@value #MAX_DAYS} days
 * @param duties who serves what when, 1 to {@value #MAX_DUTIES}
 * @param gapsAccepted whether whoever made it knows that at some hours nobody is there
 */
public record RosterDetails(String name, Period period, List<Roster.Duty> duties, boolean gapsAccepted) {

    public static final int MAX_NAME = 80;
    public static final int MAX_DAYS = 100;
    public static final int MAX_DUTIES = 100;

    /** @throws Rejection of the field that is not right */
    public RosterDetails {
        name = TextRules.line(name);
        duties = List.copyOf(duties);
        problems(name, period.first(), period.last(), duties).stream()
                .findFirst()
                .ifPresent(problem -> {
                    throw problem;
                });
    }

    /**
     * What is refused of each of these fields, whatever the others say; empty when nothing. What is wrong with a duty is of
     * the field {@code topic}, {@code person} or {@code hours} with the place of the duty behind it, from 0.
     */
    public static List<Rejection> problems(
            String name, @Nullable LocalDate first, @Nullable LocalDate last, List<Roster.Duty> duties) {
        List<Rejection> problems = new ArrayList<>();
        String called = TextRules.line(name);
        if (called.isEmpty() || called.length() > MAX_NAME) {
            problems.add(Rejection.ofField("name", "rejection.phone.roster.name", MAX_NAME));
        }
        if (first == null) {
            problems.add(Rejection.ofField("first", "rejection.phone.roster.day"));
        }
        if (last == null) {
            problems.add(Rejection.ofField("last", "rejection.phone.roster.day"));
        }
        if (first != null && last != null && last.isBefore(first)) {
            problems.add(Rejection.ofField("last", "rejection.phone.period.backwards"));
        } else if (first != null && last != null && ChronoUnit.DAYS.between(first, last) >= MAX_DAYS) {
            problems.add(Rejection.ofField("last", "rejection.phone.roster.long", MAX_DAYS));
        }
        if (duties.isEmpty()) {
            problems.add(Rejection.ofField("duties", "rejection.phone.roster.empty"));
        }
        if (duties.size() > MAX_DUTIES) {
            problems.add(Rejection.ofField("duties", "rejection.phone.roster.many", MAX_DUTIES));
        }
        for (int place = 0; place < duties.size(); place++) {
            if (!duties.get(place).hours().worksOnAnyDay()) {
                problems.add(Rejection.ofField("hours" + place, "rejection.phone.roster.hours"));
            }
        }
        return problems;
    }
}
