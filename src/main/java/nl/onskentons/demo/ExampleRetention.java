package nl.onskentons.demo;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import nl.onskentons.common.OrderedIds;
import nl.onskentons.common.PortalClock;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** What will be forgotten soon in the example, and what was lately. */
@Component
@Profile("demo")
@Order(11)
class ExampleRetention implements ExamplePart {

    private final JdbcTemplate jdbc;
    private final Clock clock;

    ExampleRetention(JdbcTemplate jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public void add(Made made) {
        LocalDate today = PortalClock.today(clock);
        absence(made, "anke", today.minusMonths(3).plusDays(5));
        absence(made, "mees", today.minusMonths(3).plusDays(12));
        gone("calls", today.minusDays(1), today.minusDays(1).minusYears(1), 9);
        gone("imports", today.minusDays(4), today.minusDays(34), 1);
        gone("absences", today.minusDays(7), today.minusDays(7).minusMonths(3), 3);
    }

    private void absence(Made made, String person, LocalDate end) {
        jdbc.update(
                "insert into phone_absence (id, person_id, from_at, until_at, nobody_because, answer, reporter_id,"
                        + " reported_by, version) values (?, ?, ?, ?, ?, ?, ?, ?, 0)",
                OrderedIds.next(),
                made.entry(person).value(),
                Timestamp.valueOf(end.minusDays(2).atStartOfDay()),
                Timestamp.valueOf(end.atStartOfDay()),
                "Dat kon wachten.",
                "NOBODY",
                OrderedIds.next(),
                "Dora Cent");
    }

    private void gone(String kind, LocalDate day, LocalDate olderThan, int entries) {
        jdbc.update(
                "insert into retention_tombstone (id, kind, gone_on, older_than, entries) values (?, ?, ?, ?, ?)",
                OrderedIds.next(),
                kind,
                day,
                olderThan,
                entries);
    }
}
