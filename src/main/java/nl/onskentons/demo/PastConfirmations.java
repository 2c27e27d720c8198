package nl.onskentons.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import nl.onskentons.directory.EntryId;
import nl.onskentons.directory.PointId;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Gives the example a past. The portal itself has no way to say that something was confirmed earlier than now, and must not
 * have one, so this goes to the database directly.
 */
@Component
@Profile("demo")
@Order(7)
class PastConfirmations implements ExamplePart {

    /** When the cards of the example were made, before the oldest confirmation. */
    private static final Duration AGE_OF_CARDS = Duration.ofDays(310);

    private final JdbcTemplate jdbc;
    private final Clock clock;

    PastConfirmations(JdbcTemplate jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A number that somebody confirmed so many days ago. */
    record Confirmation(PointId point, int days, String by) {}

    @Override
    public void add(Made made) {
        write(made.confirmations());
        dateBack(made.entries());
    }

    private void write(List<Confirmation> confirmations) {
        jdbc.batchUpdate(
                "update contact_point set confirmed_at = ?, confirmed_by = ? where id = ?",
                confirmations.stream()
                        .map(one -> new Object[] {
                            ago(Duration.ofDays(one.days())),
                            one.by(),
                            one.point().value()
                        })
                        .toList());
        jdbc.update("update directory_entry set point_changes = point_changes + 1");
    }

    private void dateBack(List<EntryId> entries) {
        LocalDateTime then = ago(AGE_OF_CARDS);
        jdbc.batchUpdate(
                "update entry_change set happened_at = ? where entry_id = ?",
                entries.stream()
                        .map(entry -> new Object[] {then, entry.value()})
                        .toList());
    }

    private LocalDateTime ago(Duration age) {
        return LocalDateTime.ofInstant(clock.instant().minus(age), ZoneOffset.UTC);
    }
}
