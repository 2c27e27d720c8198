package nl.onskentons.phone;

import jakarta.persistence.EntityManager;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.onskentons.common.PortalClock;
import nl.onskentons.common.SchoolId;
import nl.onskentons.common.TimeStretch;
import nl.onskentons.common.WorkingPattern;
import nl.onskentons.common.WorkingTime;
import nl.onskentons.directory.Directory;
import nl.onskentons.directory.EntryFilter;
import nl.onskentons.directory.EntryId;
import nl.onskentons.phone.schedule.Period;
import nl.onskentons.phone.schedule.Roster;
import nl.onskentons.school.Schools;
import nl.onskentons.testing.SignedIn;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** What a test needs that keeps the schedule of the example school Noord. */
abstract class ScheduleFixture {

    @Autowired
    CallTopics topics;

    @Autowired
    Directory directory;

    @Autowired
    Schools schools;

    @Autowired
    EntityManager database;

    SchoolId north = SchoolId.random();
    SchoolId south = SchoolId.random();

    @BeforeEach
    void findTheSchools() {
        north = SignedIn.as("beheer", () -> Topics.north(schools));
        south = SignedIn.as("beheer", () -> Topics.south(schools));
    }

    TopicId topic(String name) {
        return Topics.named(topics.of(Set.of(north)), name).id();
    }

    TopicId topicInSouth(String name) {
        return SignedIn.as(
                "beheer", () -> Topics.named(topics.of(Set.of(south)), name).id());
    }

    EntryId person(String name) {
        return directory
                .find(EntryFilter.all(Set.of(north)).withText(name), 0, 1)
                .rows()
                .getFirst()
                .id();
    }

    /** As another request would find it. */
    void refresh() {
        database.flush();
        database.clear();
    }

    static RosterDetails roster(String name, String first, String last, Roster.Duty... duties) {
        return new RosterDetails(name, days(first, last), List.of(duties), true);
    }

    static RosterDetails withGapsUnknown(RosterDetails details) {
        return new RosterDetails(details.name(), details.period(), details.duties(), false);
    }

    static Roster.Duty everything(EntryId person, WorkingPattern hours) {
        return new Roster.Duty(Optional.empty(), person, 0, hours);
    }

    static Roster.Duty duty(TopicId topic, EntryId person, WorkingPattern hours) {
        return new Roster.Duty(Optional.of(topic), person, 0, hours);
    }

    static WorkingPattern weekdays(String from, String until) {
        return new WorkingPattern(Arrays.stream(DayOfWeek.values())
                .filter(day -> day.getValue() <= 5)
                .map(day -> WorkingTime.weekly(day, LocalTime.parse(from), LocalTime.parse(until)))
                .toList());
    }

    static Period days(String first, String last) {
        return new Period(LocalDate.parse(first), LocalDate.parse(last));
    }

    static TimeStretch stretch(String from, String until) {
        return new TimeStretch(
                LocalDateTime.parse(from).atZone(PortalClock.ZONE).toInstant(),
                LocalDateTime.parse(until).atZone(PortalClock.ZONE).toInstant());
    }
}
