package nl.onskentons.phone;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.onskentons.directory.Audience;
import nl.onskentons.directory.Directory;
import nl.onskentons.directory.EntryFilter;
import nl.onskentons.directory.EntryId;
import nl.onskentons.phone.schedule.Period;
import nl.onskentons.testing.CountingTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A phone screen costs the same number of statements, however many topics, people, absences and rosters it has. */
class ConstantScheduleStatementsTest extends CountingTest {

    private static final LocalDate MONDAY = LocalDate.parse("2026-11-23");
    private static final Instant NOW = Instant.parse("2026-11-24T08:12:00Z");
    private static final FeedDetails LINK = new FeedDetails(new FeedSubject.WholeSchool(), "Tellen", Audience.STAFF);

    private @Nullable NewFeed feed;

    @Test
    void showsAnyNumberOfTopicsWithTheSameNumberOfStatements() {
        report("2027-04-05");
        feed = portal.getBean(Feeds.class).make(school(), LINK);
        Map<String, Integer> few = statements();
        TopicKeeping topics = portal.getBean(TopicKeeping.class);
        RuleKeeping rules = portal.getBean(RuleKeeping.class);
        EntryId person = person("Leo Ding");
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

        for (int day = 1; day < 20; day++) {
            report("2027-05-%02d".formatted(day));
        }
        for (int i = 1; i < 10; i++) {
            portal.getBean(Feeds.class).make(school(), LINK);
        }

        assertThat(statements()).isEqualTo(few);
        assertThat(few.values()).allSatisfy(count -> assertThat(count).isBetween(1, 20));
    }

    /** Anke Rust is absent, and somebody who serves the same topics stands in. */
    private void report(String day) {
        EntryId absent = person("Anke Rust");
        AbsenceId id = AbsenceId.random();
        LocalDateTime from = LocalDate.parse(day).atStartOfDay();
        EntryId standIn = portal.getBean(WhoIsAbsent.class)
                .standIns(id, absent, from, from.plusDays(1))
                .getFirst()
                .id();
        portal.getBean(AbsenceKeeping.class)
                .report(id, new AbsenceDetails(absent, from, from.plusDays(1), Optional.of(standIn), ""));
    }

    private FeedSecret secret() {
        return Objects.requireNonNull(feed).secret();
    }

    private EntryId person(String name) {
        return portal.getBean(Directory.class)
                .find(EntryFilter.all(Set.of(school())).withText(name), 0, 1)
                .rows()
                .getFirst()
                .id();
    }

    private Map<String, Integer> statements() {
        ScheduleOverview overview = portal.getBean(ScheduleOverview.class);
        RosterKeeping rosters = portal.getBean(RosterKeeping.class);
        Map<String, Runnable> asked = new LinkedHashMap<>();
        asked.put("week", () -> overview.week(school(), MONDAY));
        asked.put("gaps", () -> overview.gaps(school(), new Period(MONDAY, MONDAY.plusDays(27))));
        asked.put("unreachable", () -> overview.unreachable(school()));
        asked.put("rosters", () -> rosters.of(school()));
        CallTopics topics = portal.getBean(CallTopics.class);
        List<TopicId> all =
                topics.of(Set.of(school())).stream().map(TopicLine::id).toList();
        asked.put("topics", () -> topics.of(Set.of(school())));
        asked.put("search", () -> topics.find(Set.of(school()), "telonderwerp", 8));
        asked.put("desk", () -> portal.getBean(PhoneSchedule.class).whoIsReachable(school(), all, NOW));
        asked.put("answer", () -> portal.getBean(PhoneSchedule.class).whoIsReachable(school(), all.getLast(), NOW));
        asked.put("absences", () -> portal.getBean(WhoIsAbsent.class).of(school()));
        asked.put("links", () -> portal.getBean(Feeds.class).of(school()));
        asked.put("calendar", () -> portal.getBean(FeedContents.class).overWeeks(secret()));
        asked.put("exchange", () -> portal.getBean(FeedContents.class).atThisMoment(secret()));
        Map<String, Integer> counts = new LinkedHashMap<>();
        asked.forEach((name, question) -> {
            question.run();
            counts.put(name, statements(question));
        });
        return counts;
    }
}
