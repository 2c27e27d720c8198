package nl.onskentons.phone;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.onskentons.directory.Directory;
import nl.onskentons.directory.EntryFilter;
import nl.onskentons.directory.EntryId;
import nl.onskentons.phone.schedule.Period;
import nl.onskentons.testing.CountingTest;
import org.junit.jupiter.api.Test;

/** The week of a school costs the same number of statements, however many topics, people and rosters it has. */
class ConstantScheduleStatementsTest extends CountingTest {

    private static final LocalDate MONDAY = LocalDate.parse("2026-11-23");

    @Test
    void showsAnyNumberOfTopicsWithTheSameNumberOfStatements() {
        Map<String, Integer> few = statements();
        TopicKeeping topics = portal.getBean(TopicKeeping.class);
        RuleKeeping rules = portal.getBean(RuleKeeping.class);
        EntryId person = portal.getBean(Directory.class)
                .find(EntryFilter.all(Set.of(school())).withText("Leo Ding"), 0, 1)
                .rows()
                .getFirst()
                .id();
        for (int i = 0; i < 40; i++) {
            TopicId topic = TopicId.random();
            topics.add(topic, school(), TopicDetails.named("Telonderwerp " + UUID.randomUUID()));
            rules.add(RuleId.random(), topic, RuleDetails.atSchool(person, ScheduleFixture.weekdays("08:00", "12:00")));
        }
        portal.getBean(RosterKeeping.class)
                .add(
                        RosterId.random(),
                        school(),
                        ScheduleFixture.roster(
                                "Telweek",
                                "2027-01-25",
                                "2027-01-29",
                                ScheduleFixture.everything(person, ScheduleFixture.weekdays("08:00", "12:00"))));

        assertThat(statements()).isEqualTo(few);
        assertThat(few.values()).allSatisfy(count -> assertThat(count).isBetween(1, 20));
    }

    private Map<String, Integer> statements() {
        ScheduleOverview overview = portal.getBean(ScheduleOverview.class);
        RosterKeeping rosters = portal.getBean(RosterKeeping.class);
        Map<String, Runnable> asked = new LinkedHashMap<>();
        asked.put("week", () -> overview.week(school(), MONDAY));
        asked.put("gaps", () -> overview.gaps(school(), new Period(MONDAY, MONDAY.plusDays(27))));
        asked.put("unreachable", () -> overview.unreachable(school()));
        asked.put("rosters", () -> rosters.of(school()));
        Map<String, Integer> counts = new LinkedHashMap<>();
        asked.forEach((name, question) -> {
            question.run();
            counts.put(name, statements(question));
        });
        return counts;
    }
}
