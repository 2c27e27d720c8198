package nl.onskentons.demo;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.onskentons.common.WorkingPattern;
import nl.onskentons.phone.CallTopics;
import nl.onskentons.phone.RuleDetails;
import nl.onskentons.phone.RuleId;
import nl.onskentons.phone.RuleKeeping;
import nl.onskentons.phone.TopicId;
import nl.onskentons.phone.schedule.DaysServed;
import nl.onskentons.phone.schedule.Period;
import nl.onskentons.school.Schools;
import org.apache.commons.csv.CSVRecord;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Who serves which topic at the example schools. */
@Component
@Profile("demo")
class ExampleSchedule {

    private static final String STAND_IN_ONLY = "-";

    private final RuleKeeping rules;
    private final CallTopics topics;
    private final Schools schools;

    ExampleSchedule(RuleKeeping rules, CallTopics topics, Schools schools) {
        this.rules = rules;
        this.topics = topics;
        this.schools = schools;
    }

    /** As the administrator of both schools. */
    void writeDown(ExampleDirectory.Made made) {
        schools.names().forEach((school, name) -> {
            String letter = name.equals(ExampleSchool.NORTH) ? "N" : "Z";
            Map<String, TopicId> byName = new HashMap<>();
            topics.of(Set.of(school)).forEach(topic -> byName.put(topic.name(), topic.id()));
            DemoCards.lines("schedule.csv").stream()
                    .filter(line -> line.get("school").equals(letter))
                    .forEach(line -> rules.add(
                            RuleId.random(),
                            Optional.ofNullable(byName.get(line.get("topic"))).orElseThrow(),
                            details(line, made)));
        });
    }

    private static RuleDetails details(CSVRecord line, ExampleDirectory.Made made) {
        String hours = line.get("hours");
        return new RuleDetails(
                made.entry(line.get("person")),
                hours.equals(STAND_IN_ONLY) ? WorkingPattern.none() : DemoCards.hours(hours),
                switch (line.get("days")) {
                    case "H" -> DaysServed.ALSO_IN_HOLIDAYS;
                    case "E" -> DaysServed.EVERY_DAY;
                    default -> DaysServed.SCHOOL_DAYS;
                },
                Period.always());
    }
}
