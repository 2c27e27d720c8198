package nl.onskentons.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.onskentons.common.WorkingTime;
import nl.onskentons.directory.EntryId;
import nl.onskentons.phone.CallTopics;
import nl.onskentons.phone.OpenHoursKeeping;
import nl.onskentons.phone.RosterDetails;
import nl.onskentons.phone.RosterId;
import nl.onskentons.phone.RosterKeeping;
import nl.onskentons.phone.TopicId;
import nl.onskentons.phone.schedule.Period;
import nl.onskentons.phone.schedule.Roster;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The Christmas holiday of an example school, and hours at which it needs nobody for a topic. */
@Component
@Profile("demo")
@Order(4)
class ExampleRosters implements ExamplePart {

    private final RosterKeeping rosters;
    private final OpenHoursKeeping openHours;
    private final CallTopics topics;

    ExampleRosters(RosterKeeping rosters, OpenHoursKeeping openHours, CallTopics topics) {
        this.rosters = rosters;
        this.openHours = openHours;
        this.topics = topics;
    }

    @Override
    public void add(Made made) {
        Map<String, TopicId> byName = ExampleTopics.byName(topics, made.north());
        Optional<TopicId> outside = Optional.ofNullable(byName.get("Overlast buiten"));
        rosters.add(
                RosterId.random(),
                made.north(),
                new RosterDetails(
                        "Kerstvakantie",
                        new Period(LocalDate.parse("2026-12-19"), LocalDate.parse("2027-01-03")),
                        List.of(
                                duty(Optional.empty(), made.entry("leo"), 0, "MO-WE 09:00-12:00"),
                                duty(Optional.empty(), made.entry("vic"), 1, "TH-FR 09:00-12:00"),
                                duty(outside, made.entry("sam"), 2, "MO-TH 08:00-17:00"),
                                duty(outside, made.entry("bram"), 3, "MO-SA 10:00-22:00")),
                        true));
        openHours.intend(
                Optional.ofNullable(byName.get("Privacy en gegevens")).orElseThrow(),
                WorkingTime.weekly(DayOfWeek.THURSDAY, LocalTime.of(8, 0), LocalTime.of(9, 0)));
    }

    private static Roster.Duty duty(Optional<TopicId> topic, EntryId person, int rank, String hours) {
        return new Roster.Duty(topic, person, rank, DemoCards.hours(hours));
    }
}
