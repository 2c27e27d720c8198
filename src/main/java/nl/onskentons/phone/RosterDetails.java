package nl.onskentons.phone;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import nl.onskentons.common.Rejection;
import nl.onskentons.phone.schedule.Period;
import nl.onskentons.phone.schedule.Roster;

/**
 * A temporary roster, for a holiday or a week of tests.
 *
 * @param name what it is called, 1 to {@value #MAX_NAME} characters
 * @param period at most {@value #MAX_DAYS} days
 * @param duties who serves what when, at least one
 * @param gapsAccepted whether whoever made it knows that at some hours nobody is there
 */
public record RosterDetails(String name, Period period, List<Roster.Duty> duties, boolean gapsAccepted) {

    public static final int MAX_NAME = 80;
    public static final int MAX_DAYS = 100;

    /** @throws Rejection of the field that is not right */
    public RosterDetails {
        name = name.strip();
        duties = List.copyOf(duties);
        if (name.isEmpty() || name.length() > MAX_NAME) {
            throw Rejection.ofField("name", "rejection.phone.roster.name", MAX_NAME);
        }
        if (period.first().equals(LocalDate.MIN)
                || period.last().equals(LocalDate.MAX)
                || ChronoUnit.DAYS.between(period.first(), period.last()) >= MAX_DAYS) {
            throw Rejection.ofField("period", "rejection.phone.roster.long", MAX_DAYS);
        }
        if (duties.isEmpty()) {
            throw Rejection.ofField("duties", "rejection.phone.roster.empty");
        }
        if (duties.stream().anyMatch(duty -> !duty.hours().worksOnAnyDay())) {
            throw Rejection.ofField("duties", "rejection.phone.roster.hours");
        }
    }
}
