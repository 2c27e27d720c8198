package nl.onskentons.demo;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import nl.onskentons.access.PortalUser;
import nl.onskentons.common.OrderedIds;
import nl.onskentons.common.PortalClock;
import nl.onskentons.common.Quarter;
import nl.onskentons.common.SchoolId;
import nl.onskentons.phone.CallOutcome;
import nl.onskentons.phone.CallTopics;
import nl.onskentons.phone.TestCallResult;
import nl.onskentons.phone.TopicId;
import org.apache.commons.csv.CSVRecord;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.stereotype.Component;

/**
 * How the calls of the last months went, and the test calls. The portal notes calls as they happen and must not let anybody
 * write down earlier ones, so this goes to the database directly.
 */
@Component
@Profile("demo")
@Order(5)
class ExampleCalls implements ExamplePart {

    /** About five months. */
    private static final int DAYS = 150;

    private static final LocalTime SCHOOL_STARTS = LocalTime.of(8, 30);
    private static final int MINUTES_OF_SCHOOL = 7 * 60;
    private static final long SAME_EVERY_TIME = 5;

    private final CallTopics topics;
    private final UserDetailsService users;
    private final JdbcTemplate jdbc;
    private final Clock clock;

    ExampleCalls(CallTopics topics, UserDetailsService users, JdbcTemplate jdbc, Clock clock) {
        this.topics = topics;
        this.users = users;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public void add(Made made) {
        SchoolId north = made.north();
        Map<String, TopicId> byName = ExampleTopics.byName(topics, north);
        writeCalls(north, byName, made);
        writeTestCalls(north, byName, made);
    }

    private void writeCalls(SchoolId school, Map<String, TopicId> byName, Made made) {
        Random random = new Random(SAME_EVERY_TIME);
        List<Object[]> rows = new ArrayList<>();
        for (CSVRecord line : DemoCards.lines("calls.csv")) {
            for (CallOutcome outcome : CallOutcome.values()) {
                int times = Integer.parseInt(line.get(column(outcome)));
                for (int number = 0; number < times; number++) {
                    LocalDate day = workday(PortalClock.today(clock).minusDays(1 + random.nextInt(DAYS)));
                    rows.add(new Object[] {
                        OrderedIds.next(),
                        school.value(),
                        topic(byName, line),
                        made.entry(line.get("person")).value(),
                        point(made, line),
                        false,
                        outcome.transfers(),
                        outcome.isRightPerson(),
                        day
                    });
                }
            }
        }
        jdbc.batchUpdate(
                "insert into phone_call (id, school_id, topic_id, person_id, point_id, last_resort, transfers,"
                        + " right_person, called_on, version)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, 0)",
                rows);
    }

    private void writeTestCalls(SchoolId school, Map<String, TopicId> byName, Made made) {
        Random random = new Random(SAME_EVERY_TIME);
        PortalUser desk = account();
        LocalDate today = PortalClock.today(clock);
        Quarter now = Quarter.of(today);
        Quarter before = Quarter.of(now.first().minusDays(1));
        List<Object[]> rows = new ArrayList<>();
        for (CSVRecord line : DemoCards.lines("test-calls.csv")) {
            Quarter quarter = line.get("quarter").equals("now") ? now : before;
            LocalDate day = quarter.first().plusDays(Integer.parseInt(line.get("days")));
            rows.add(new Object[] {
                OrderedIds.next(),
                school.value(),
                quarter.toString(),
                topic(byName, line),
                made.entry(line.get("person")).value(),
                point(made, line),
                TestCallResult.valueOf(line.get("result")).name(),
                at(day.isBefore(today) ? day : quarter.first(), random),
                desk.name(),
                desk.id().value()
            });
        }
        jdbc.batchUpdate(
                "insert into phone_test_call (id, school_id, quarter, topic_id, person_id, point_id, result, made_at,"
                        + " made_by, account_id, version) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)",
                rows);
    }

    private static String column(CallOutcome outcome) {
        return switch (outcome) {
            case HELPED_HERE -> "direct";
            case ONE_TRANSFER -> "once";
            case MORE_TRANSFERS -> "more";
            case WRONG_PERSON -> "wrong";
        };
    }

    private static UUID topic(Map<String, TopicId> byName, CSVRecord line) {
        return Optional.ofNullable(byName.get(line.get("topic"))).orElseThrow().value();
    }

    private static UUID point(Made made, CSVRecord line) {
        return made.person(line.get("person")).common().points().getFirst().id().value();
    }

    private static LocalDate workday(LocalDate day) {
        return switch (day.getDayOfWeek()) {
            case SATURDAY, SUNDAY -> day.with(DayOfWeek.FRIDAY);
            default -> day;
        };
    }

    private static LocalDateTime at(LocalDate day, Random random) {
        return LocalDateTime.ofInstant(
                day.atTime(SCHOOL_STARTS)
                        .plusMinutes(random.nextInt(MINUTES_OF_SCHOOL))
                        .atZone(PortalClock.ZONE)
                        .toInstant(),
                ZoneOffset.UTC);
    }

    private PortalUser account() {
        return (PortalUser) users.loadUserByUsername(DemoAccount.BALIE.email());
    }
}
