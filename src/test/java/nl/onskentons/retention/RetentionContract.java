package nl.onskentons.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.onskentons.access.CurrentUser;
import nl.onskentons.common.Audited;
import nl.onskentons.common.Expiring;
import nl.onskentons.common.Rejection;
import nl.onskentons.testing.As;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.scheduling.config.CronTask;
import org.springframework.scheduling.config.ScheduledTask;
import org.springframework.scheduling.config.ScheduledTaskHolder;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** R6: everything expires, and it is seen before it goes and after it went. Today is 24 November 2026. */
@Transactional
@RecordApplicationEvents
@As("privacy")
abstract class RetentionContract {

    private static final String CALLS = "calls";
    private static final LocalDate TODAY = LocalDate.parse("2026-11-24");

    @Autowired
    private Retention retention;

    @Autowired
    private RetentionHolds holds;

    @Autowired
    private Tombstones tombstones;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private Clock clock;

    @Autowired
    private CurrentUser currentUser;

    @Autowired
    private ApplicationEvents events;

    private final List<LocalDate> notes =
            new ArrayList<>(Stream.of("2026-10-24", "2026-10-23", "2026-01-01", "2026-11-20")
                    .map(LocalDate::parse)
                    .toList());

    @Test
    void r6ForgetsWhatIsKeptLongEnoughAndLeavesATombstone() {
        night(notes()).forget();

        assertThat(notes).containsExactly(LocalDate.parse("2026-10-24"), LocalDate.parse("2026-11-20"));
        assertThat(retention.gone().getFirst())
                .isEqualTo(new GoneLine("test.notes", TODAY, LocalDate.parse("2026-10-24"), 2));
        long stones = tombstones.count();
        night(notes()).forget();
        assertThat(tombstones.count()).isEqualTo(stones);
    }

    @Test
    void r6ADryRunShowsWhatWouldGoAndTakesNothing() {
        assertThat(notes().due(TODAY)).isEqualTo(2);
        assertThat(notes().due(TODAY.plusDays(1))).isEqualTo(3);
        assertThat(notes).hasSize(4);
    }

    @Test
    void r6HoldsBackUntilADayAndThenGoesOn() {
        holds.saveAndFlush(new RetentionHold("test.notes", new HoldDetails(TODAY, "Klacht"), currentUser.actor()));
        night(notes()).forget();
        assertThat(notes).hasSize(4);

        holds.saveAndFlush(
                new RetentionHold("test.notes", new HoldDetails(TODAY.minusDays(1), "Klacht"), currentUser.actor()));
        night(notes()).forget();
        assertThat(notes).hasSize(2);
    }

    @Test
    void whatGoesWrongWithOneKindDoesNotKeepTheOthers() {
        Expiring broken = new Expiring("test.broken", Period.ofDays(1), day -> 1, day -> {
            throw new IllegalStateException("broken on purpose");
        });
        night(broken, notes()).forget();

        assertThat(notes).hasSize(2);
    }

    @Test
    void happensEveryNight(@Autowired ScheduledTaskHolder scheduled) {
        assertThat(scheduled.getScheduledTasks().stream().map(ScheduledTask::getTask))
                .filteredOn(task -> task.toString().endsWith("RetentionNight.forget"))
                .singleElement()
                .isInstanceOfSatisfying(
                        CronTask.class, task -> assertThat(task.getExpression()).isEqualTo("0 10 4 * * *"));
    }

    @Test
    void showsEveryKindWithItsPeriod() {
        assertThat(retention.lines())
                .extracting(RetentionLine::kind, RetentionLine::kept)
                .containsExactly(
                        tuple("absences", Period.ofMonths(3)),
                        tuple("calls", Period.ofYears(1)),
                        tuple("duties", Period.ofMonths(3)),
                        tuple("feeds", Period.ofYears(1)),
                        tuple("history", Period.ofYears(1)),
                        tuple("hotspots", Period.ofMonths(6)),
                        tuple("imports", Period.ofDays(30)),
                        tuple("policeVisits", Period.ofYears(1)),
                        tuple("rosters", Period.ofYears(1)),
                        tuple("rounds", Period.ofYears(1)),
                        tuple("testCalls", Period.ofYears(1)));
        assertThat(retention.lines())
                .allSatisfy(line -> assertThat(line.soon()).isGreaterThanOrEqualTo(line.tonight()));
    }

    @Test
    void holdsBackAndLetsGoAgainAndBothAreLogged() {
        retention.hold(CALLS, new HoldDetails(TODAY.plusWeeks(4), " Klacht \n van een ouder "));
        assertThat(held()).hasValueSatisfying(held -> {
            assertThat(held.lastDay()).isEqualTo(TODAY.plusWeeks(4));
            assertThat(held.reason()).isEqualTo("Klacht van een ouder");
        });

        retention.release(CALLS);
        retention.release(CALLS);
        assertThat(held()).isEmpty();
        assertThat(events.stream(Audited.class).map(Audited::action)).containsExactly("expiry.held", "expiry.released");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-24, Klacht, lastDay, rejection.retention.over",
        "2027-11-25, Klacht, lastDay, rejection.retention.long",
        "2026-12-24, ' ', reason, rejection.retention.reason"
    })
    void refusesAHoldWithoutAnEndOrAReason(LocalDate lastDay, String reason, String field, String key) {
        assertThatThrownBy(() -> retention.hold(CALLS, new HoldDetails(lastDay, reason)))
                .isInstanceOfSatisfying(Rejection.class, refused -> {
                    assertThat(refused.field()).contains(field);
                    assertThat(refused.key()).isEqualTo(key);
                });
    }

    private Optional<RetentionLine.Held> held() {
        return retention.lines().stream()
                .filter(line -> line.kind().equals(CALLS))
                .findFirst()
                .orElseThrow()
                .held();
    }

    private Expiring notes() {
        return new Expiring(
                "test.notes",
                Period.ofMonths(1),
                day -> notes.stream().filter(note -> note.isBefore(day)).count(),
                day -> {
                    int before = notes.size();
                    notes.removeIf(note -> note.isBefore(day));
                    return before - notes.size();
                });
    }

    private RetentionNight night(Expiring... kinds) {
        return new RetentionNight(List.of(kinds), holds, tombstones, transaction, clock);
    }
}
