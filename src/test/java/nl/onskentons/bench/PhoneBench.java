package nl.onskentons.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.onskentons.access.CurrentUser;
import nl.onskentons.common.PortalClock;
import nl.onskentons.common.SchoolId;
import nl.onskentons.common.WorkingPattern;
import nl.onskentons.common.WorkingTime;
import nl.onskentons.directory.Audience;
import nl.onskentons.directory.CommonDetails;
import nl.onskentons.directory.ContactDetails;
import nl.onskentons.directory.DirectoryKeeping;
import nl.onskentons.directory.EntryId;
import nl.onskentons.directory.PointDetails;
import nl.onskentons.directory.PointId;
import nl.onskentons.directory.PointKind;
import nl.onskentons.phone.CallTopics;
import nl.onskentons.phone.PhoneSchedule;
import nl.onskentons.phone.RuleDetails;
import nl.onskentons.phone.RuleId;
import nl.onskentons.phone.RuleKeeping;
import nl.onskentons.phone.TopicDetails;
import nl.onskentons.phone.TopicId;
import nl.onskentons.phone.TopicKeeping;
import nl.onskentons.phone.TopicLine;
import nl.onskentons.testing.CountedStatements;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * What it costs to ask who is reachable (issue 3): a school with 60 topics, 80 people and 400 absences a year. It prints and
 * never judges.
 *
 * @see <a href="file:docs/decisions/0008-one-resolver.md">decision 0008</a>
 */
@Tag("bench")
class PhoneBench {

    private static final int TOPICS = 60;
    private static final int PEOPLE = 80;
    private static final int ABSENCES = 400;
    private static final int YEARS_PAST = 10;
    private static final int LOOK_UPS = 4000;
    private static final int PEOPLE_PER_TOPIC = 6;

    private final Random random = new Random(20261124);
    private final List<String> table = new ArrayList<>();

    @Test
    void asksWhoIsReachable() {
        BenchPortal.onEach(Map.of("portal.demo.at", "2026-11-24T09:12"), this::measure);
        System.out.printf(
                "%n  Who is reachable: %d topics, %d people, %d absences in a year (PhoneSchedule.whoIsReachable)%n",
                TOPICS, PEOPLE, ABSENCES);
        System.out.println("                                          median ms    p99 ms    statements");
        table.forEach(System.out::println);
        System.out.println("  wanted: at most 1 ms at p99, and the same with the absences of years before");
    }

    private void measure(BenchPortal bench) {
        ConfigurableApplicationContext portal = bench.context();
        SchoolId school =
                portal.getBean(CurrentUser.class).require().schools().iterator().next();
        List<EntryId> people = fill(portal, school);
        absences(portal, people, LocalDate.parse("2026-08-17"), ABSENCES);
        // The first look-ups warm up what every later one uses.
        lookUps(portal, school);
        add(bench.database(), "absences of this year", portal, school, bench.statements());
        absences(portal, people, LocalDate.parse("2016-08-17"), ABSENCES * YEARS_PAST);
        add(bench.database(), "and of ten years before", portal, school, bench.statements());
    }

    private void add(
            String database,
            String what,
            ConfigurableApplicationContext portal,
            SchoolId school,
            CountedStatements statements) {
        Timings timings = lookUps(portal, school);
        TopicId topic = topics(portal, school).getFirst();
        Instant now = portal.getBean(Clock.class).instant();
        int count = statements.during(() -> portal.getBean(PhoneSchedule.class).whoIsReachable(school, topic, now));
        table.add("  %-11s %-26s %9.2f %9.2f %13d"
                .formatted(database, what, timings.median() / 1e6, timings.p99() / 1e6, count));
    }

    private Timings lookUps(ConfigurableApplicationContext portal, SchoolId school) {
        PhoneSchedule schedule = portal.getBean(PhoneSchedule.class);
        List<TopicId> topics = topics(portal, school);
        Instant now = portal.getBean(Clock.class).instant();
        Timings timings = new Timings();
        for (int i = 0; i < LOOK_UPS; i++) {
            TopicId topic = topics.get(random.nextInt(topics.size()));
            Instant at = now.plusSeconds(random.nextInt(200 * 86_400));
            timings.time(
                    () -> assertThat(schedule.whoIsReachable(school, topic, at)).isPresent());
        }
        return timings;
    }

    private static List<TopicId> topics(ConfigurableApplicationContext portal, SchoolId school) {
        return portal.getBean(CallTopics.class).of(Set.of(school)).stream()
                .map(TopicLine::id)
                .toList();
    }

    private List<EntryId> fill(ConfigurableApplicationContext portal, SchoolId school) {
        List<EntryId> people = IntStream.range(0, PEOPLE)
                .mapToObj(i -> person(portal, school, i))
                .toList();
        TopicKeeping topics = portal.getBean(TopicKeeping.class);
        RuleKeeping rules = portal.getBean(RuleKeeping.class);
        int there = portal.getBean(CallTopics.class).of(Set.of(school)).size();
        for (int i = there; i < TOPICS; i++) {
            topics.add(TopicId.random(), school, TopicDetails.named("Onderwerp " + i));
        }
        for (TopicLine topic : portal.getBean(CallTopics.class).of(Set.of(school))) {
            for (int i = 0; i < PEOPLE_PER_TOPIC; i++) {
                rules.add(
                        RuleId.random(),
                        topic.id(),
                        RuleDetails.atSchool(people.get(random.nextInt(PEOPLE)), hours(i)));
            }
        }
        return people;
    }

    private static WorkingPattern hours(int hour) {
        return new WorkingPattern(Arrays.stream(DayOfWeek.values())
                .limit(5)
                .map(day -> WorkingTime.weekly(day, LocalTime.of(8 + hour, 0), LocalTime.of(9 + hour, 0)))
                .toList());
    }

    private static EntryId person(ConfigurableApplicationContext portal, SchoolId school, int number) {
        EntryId id = EntryId.random();
        portal.getBean(DirectoryKeeping.class)
                .add(
                        id,
                        new ContactDetails(
                                new CommonDetails(
                                        "Roosterpersoon " + number,
                                        "",
                                        WorkingPattern.none(),
                                        Set.of(school),
                                        List.of(new PointDetails(
                                                PointId.random(),
                                                PointKind.MOBILE,
                                                "06 0000 1%03d".formatted(number),
                                                "",
                                                "",
                                                Audience.STAFF))),
                                List.of(),
                                "",
                                false));
        return id;
    }

    private void absences(ConfigurableApplicationContext portal, List<EntryId> people, LocalDate first, int count) {
        List<Object[]> rows = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            EntryId person = people.get(random.nextInt(PEOPLE));
            Instant from = first.plusDays((long) i * 365 * (count / ABSENCES) / count)
                    .atStartOfDay(PortalClock.ZONE)
                    .toInstant();
            Optional<EntryId> standIn =
                    Optional.of(people.get(random.nextInt(PEOPLE))).filter(other -> !other.equals(person));
            rows.add(new Object[] {
                UUID.randomUUID(),
                person.value(),
                timestamp(from),
                timestamp(from.plusSeconds(86_400L * (1 + random.nextInt(4)))),
                standIn.map(EntryId::value).orElse(null),
                UUID.randomUUID()
            });
        }
        JdbcTemplate jdbc = portal.getBean(JdbcTemplate.class);
        jdbc.batchUpdate(
                "insert into phone_absence (id, person_id, from_at, until_at, stand_in_id, nobody_because, answer,"
                        + " reporter_id, reported_by, version) values (?, ?, ?, ?, ?, '', 'ACCEPTED', ?, 'bench', 0)",
                rows);
        jdbc.update("update phone_school set revision = revision + 1");
    }

    private static Timestamp timestamp(Instant at) {
        return Timestamp.valueOf(LocalDateTime.ofInstant(at, ZoneOffset.UTC));
    }
}
