package nl.onskentons.demo;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.onskentons.common.WorkingPattern;
import nl.onskentons.phone.CallTopics;
import nl.onskentons.phone.RuleDetails;
import nl.onskentons.phone.RuleId;
import nl.onskentons.phone.RuleKeeping;
import nl.onskentons.phone.TopicId;
import nl.onskentons.phone.schedule.DaysServed;
import nl.onskentons.phone.schedule.Period;
import org.apache.commons.csv.CSVRecord;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Who serves which topic at the example schools. */
@Component
@Profile("demo")
@Order(3)
class ExampleSchedule implements ExamplePart {

    private static final String STAND_IN_ONLY = "-";

    private final RuleKeeping rules;
    private final CallTopics topics;

    ExampleSchedule(RuleKeeping rules, CallTopics topics) {
        this.rules = rules;
        this.topics = topics;
    }

    @Override
    public void add(Made made) {
        Map<String, Map<String, TopicId>> byName = new HashMap<>();
        for (CSVRecord line : DemoCards.lines("schedule.csv")) {
            Map<String, TopicId> there = byName.computeIfAbsent(
                    line.get("school"), letter -> ExampleTopics.byName(topics, made.school(letter)));
            rules.add(
                    RuleId.random(),
                    Optional.ofNullable(there.get(line.get("topic"))).orElseThrow(),
                    details(line, made));
        }
    }

    private static RuleDetails details(CSVRecord line, Made made) {
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
