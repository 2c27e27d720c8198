package nl.onskentons.phone;

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

    /** At these hours on days with lessons, without an end. */
    public static RuleDetails atSchool(EntryId person, WorkingPattern hours) {
        return new RuleDetails(person, hours, DaysServed.SCHOOL_DAYS, Period.always());
    }

    /** Whether both hold at some moment. */
    boolean overlaps(RuleDetails other) {
        return validity.overlaps(other.validity)
                && hours.times().stream()
                        .anyMatch(time -> other.hours.times().stream().anyMatch(time::overlaps));
    }
}
