package nl.onskentons.phone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.onskentons.common.Rejection;
import nl.onskentons.common.SchoolId;
import nl.onskentons.common.StaleEdit;
import nl.onskentons.common.WorkingPattern;
import nl.onskentons.directory.EntryId;
import nl.onskentons.phone.schedule.DaysServed;
import nl.onskentons.phone.schedule.Period;
import nl.onskentons.school.SchoolDetails;
import nl.onskentons.testing.LeftBehind;
import nl.onskentons.testing.SignedIn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Two people change the schedule at the same moment; at a school of their own, since both transactions are real. */
abstract class ScheduleRaceContract extends AbsenceFixture {

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private JdbcTemplate jdbc;

    private SchoolId school = SchoolId.random();

    @BeforeEach
    void foundASchool() {
        school = SignedIn.as("beheer", () -> schools.create(SchoolDetails.named("Voorbeeldschool, locatie Tegelijk")));
    }

    @AfterEach
    void takeItAway() {
        SignedIn.nobody();
        LeftBehind.erase(jdbc, school);
    }

    @Test
    void whoReportAtOnceCannotStandInForEachOther() throws Exception {
        TopicId topic = topic("Zwerkbalruzie", school);
        EntryId one = person("Eerste Tegelijk", school);
        EntryId other = person("Tweede Tegelijk", school);
        serves(one, topic);
        serves(other, topic);
        CyclicBarrier start = new CyclicBarrier(2);

        try (ExecutorService both = Executors.newFixedThreadPool(2)) {
            List<Future<String>> outcomes =
                    both.invokeAll(List.of(reporting(start, one, other), reporting(start, other, one)));

            assertThat(Stream.of(outcomes.getFirst().get(), outcomes.getLast().get()))
                    .containsExactlyInAnyOrder("reported", "rejection.phone.absence.loop");
        }
    }

    /** What is read before somebody else's change is committed must not decide after it. */
    @Test
    void whatSomebodyElseSavedMeanwhileCounts() {
        SignedIn.as("beheer");
        TopicId topic = topic("Zwerkbalruzie", school);
        EntryId one = person("Eerste Intussen", school);
        EntryId other = person("Tweede Intussen", school);
        serves(one, topic);
        serves(other, topic);
        SignedIn.as("beheer");
        AbsenceLine day = report(one, "2026-11-30", "2026-12-01", other);
        AbsenceOutcome longer =
                keeping.change(day.id(), day.version(), absence(one, "2026-11-30", "2026-12-02", other));

        StaleEdit stale = inTransaction(() -> {
            assertThat(absent.of(school)).hasSize(1);
            meanwhile(() ->
                    keeping.change(day.id(), longer.line().version(), absence(one, "2026-11-30", "2026-12-03", other)));
            return catchThrowableOfType(
                    StaleEdit.class, () -> keeping.undo(longer.undo().orElseThrow()));
        });
        Rejection loop = inTransaction(() -> {
            assertThat(absent.of(school)).hasSize(1);
            AbsenceLine now = absent.of(school).getFirst();
            meanwhile(() -> keeping.change(day.id(), now.version(), absence(one, "2026-11-30", "2026-12-05", other)));
            return catchThrowableOfType(Rejection.class, () -> report(other, "2026-12-04", "2026-12-05", one));
        });

        assertThat(stale.isRemoved()).isFalse();
        assertThat(loop).hasMessage("rejection.phone.absence.loop");
    }

    @Test
    void hoursThatSomebodyElseChangedMeanwhileAreNotSavedOver() {
        SignedIn.as("beheer");
        TopicId topic = topic("Zwerkbalruzie", school);
        EntryId one = person("Eerste Uren", school);
        serves(one, topic);
        SignedIn.as("beheer");
        RuleDetails never = RuleDetails.atSchool(one, WorkingPattern.none());

        StaleEdit stale = inTransaction(() -> {
            RuleLine read = rules.of(topic).getFirst();
            meanwhile(() -> rules.change(
                    read.id(),
                    read.version(),
                    new RuleDetails(
                            one,
                            WEEKDAYS,
                            DaysServed.SCHOOL_DAYS,
                            new Period(LocalDate.parse("2026-12-01"), LocalDate.MAX))));
            return catchThrowableOfType(StaleEdit.class, () -> rules.change(read.id(), read.version(), never));
        });

        assertThat(stale.isRemoved()).isFalse();
    }

    private <T> T inTransaction(Supplier<T> action) {
        return Objects.requireNonNull(new TransactionTemplate(transactions).execute(status -> {
            status.setRollbackOnly();
            return action.get();
        }));
    }

    private void meanwhile(Runnable action) {
        TransactionTemplate another = new TransactionTemplate(transactions);
        another.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        another.executeWithoutResult(status -> action.run());
    }

    private Callable<String> reporting(CyclicBarrier start, EntryId person, EntryId standIn) {
        return () -> {
            SignedIn.as("beheer");
            start.await();
            try {
                report(person, "2026-11-26", "2026-11-28", standIn);
                return "reported";
            } catch (Rejection rejection) {
                return rejection.key();
            } finally {
                SignedIn.nobody();
            }
        };
    }
}
