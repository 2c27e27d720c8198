package nl.onskentons.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.onskentons.access.CurrentUser;
import nl.onskentons.common.AccountId;
import nl.onskentons.common.Actor;
import nl.onskentons.common.Audited;
import nl.onskentons.common.SchoolId;
import nl.onskentons.common.SchoolNames;
import nl.onskentons.testing.As;
import nl.onskentons.testing.SignedIn;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.annotation.Transactional;

/** UC-005: reading the log, as the service guards it; on both databases. */
@Transactional
@As("privacy")
abstract class AuditLogContract {

    private static final Actor SOMEBODY = new Actor(AccountId.random(), "Iemand Anders");

    @Autowired
    private AuditLog log;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private SchoolNames schools;

    @Autowired
    private CurrentUser currentUser;

    @Autowired
    private EntityManager database;

    @Autowired
    private Clock clock;

    @Test
    void showsTheNewestLineFirst() {
        happens(north(), "account.changed");
        happens(north(), "account.switchedOff");

        assertThat(log.find(LogFilter.by(SOMEBODY.id()), 0, 10))
                .extracting(AuditLine::action)
                .containsExactly("account.switchedOff", "account.changed");
    }

    @Test
    void showsTheLinesOfOwnSchoolsAndOfWhatAllSchoolsShare() {
        happens(north(), "school.changed");
        happens(null, "entry.changed");
        happens(south(), "account.changed");

        assertThat(log.find(LogFilter.by(SOMEBODY.id()), 0, 10))
                .extracting(AuditLine::action)
                .containsExactlyInAnyOrder("school.changed", "entry.changed");
        assertThat(SignedIn.as("beheer", () -> log.find(LogFilter.by(SOMEBODY.id()), 0, 10)))
                .hasSize(3);
    }

    /** Whoever reads the log of several schools reads it once, and nobody learns of schools that are not theirs. */
    @Test
    void showsOneLineOfWhatConcernsSeveralSchools() {
        events.publishEvent(
                new Audited(SOMEBODY, Set.of(north(), south()), "entry.changed", "entry", UUID.randomUUID()));

        assertThat(log.find(LogFilter.by(SOMEBODY.id()), 0, 10))
                .singleElement()
                .satisfies(line -> assertThat(line.schools()).containsExactly(north()));
        assertThat(SignedIn.as("beheer", () -> log.find(LogFilter.by(SOMEBODY.id()), 0, 10)))
                .singleElement()
                .satisfies(line -> assertThat(line.schools()).containsExactlyInAnyOrder(north(), south()));
    }

    @Test
    void keepsThatToWhatHappenedToOneRecordToo() {
        UUID subject = happens(south(), "account.changed");

        assertThat(log.of(subject, 10)).isEmpty();
        assertThat(SignedIn.as("beheer", () -> log.of(subject, 10))).hasSize(1);
    }

    @Test
    void filtersOnPersonActionAndPeriod() {
        LocalDate today = LocalDate.now(clock);
        happens(north(), "account.changed");
        happens(north(), "account.switchedOff");

        assertThat(log.find(filter("account.changed", today, today), 0, 10)).hasSize(1);
        assertThat(log.find(filter("account.changed", today.plusDays(1), null), 0, 10))
                .isEmpty();
        assertThat(log.find(filter(null, null, today.minusDays(1)), 0, 10)).isEmpty();
        assertThat(log.find(LogFilter.by(AccountId.random()), 0, 10)).isEmpty();
    }

    @Test
    void namesWhatItIsAboutAsItIsCalledNowAndKeepsNoNameItself() {
        happens(north(), "school.changed", "school", north().value());
        happens(north(), "account.changed", "account", account("docent"));
        happens(north(), "account.changed", "account", UUID.randomUUID());

        assertThat(log.find(LogFilter.by(SOMEBODY.id()), 0, 10))
                .extracting(AuditLine::subjectName)
                .containsExactlyInAnyOrder("Voorbeeldschool, locatie Noord", "Dora Cent", null);
    }

    @Test
    void costsTheSameNumberOfStatementsWhateverTheSize() {
        IntStream.range(0, 60).forEach(each -> {
            happens(north(), "account.changed", "account", account("docent"));
            happens(north(), "school.changed", "school", north().value());
        });

        assertThat(statementsFor(10)).isEqualTo(statementsFor(100)).isEqualTo(4);
    }

    @Test
    void offersThePeopleOfOwnSchoolsToChooseFrom() {
        assertThat(log.people("dora", 0, 10)).extracting(Actor::name).containsExactly("Dora Cent");
        assertThat(log.people("docent@voor", 0, 10)).extracting(Actor::name).containsExactly("Dora Cent");
        assertThat(log.people("", 0, 3)).hasSize(3);
        happens(north(), "account.changed");
        assertThat(log.person(SOMEBODY.id())).contains(SOMEBODY);
        assertThat(log.person(AccountId.random())).isEmpty();
    }

    @Test
    void countsTheLinesOfToday() {
        long before = log.countToday();

        happens(north(), "account.changed");
        happens(south(), "account.changed");

        assertThat(log.countToday()).isEqualTo(before + 1);
    }

    @Test
    @As("coordinator")
    void isForAdministratorsAndPrivacyOfficersAlone() {
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> log.find(LogFilter.EVERYTHING, 0, 10));
    }

    private LogFilter filter(@Nullable String action, @Nullable LocalDate from, @Nullable LocalDate until) {
        return new LogFilter(SOMEBODY.id(), action, null, from, until);
    }

    private UUID happens(@Nullable SchoolId school, String action) {
        return happens(school, action, "account", UUID.randomUUID());
    }

    private UUID happens(@Nullable SchoolId school, String action, String type, UUID subject) {
        events.publishEvent(new Audited(SOMEBODY, school == null ? Set.of() : Set.of(school), action, type, subject));
        return subject;
    }

    private long statementsFor(int size) {
        database.flush();
        database.clear();
        Statistics statistics =
                database.getEntityManagerFactory().unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        long before = statistics.getPrepareStatementCount();
        assertThat(log.find(LogFilter.by(SOMEBODY.id()), 0, size)).hasSize(size);
        return statistics.getPrepareStatementCount() - before;
    }

    private UUID account(String name) {
        return SignedIn.as(name, () -> currentUser.require().id().value());
    }

    private SchoolId north() {
        return List.copyOf(schools.names().keySet()).getFirst();
    }

    private SchoolId south() {
        return List.copyOf(schools.names().keySet()).getLast();
    }
}
