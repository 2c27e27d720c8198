package nl.onskentons.phone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import nl.onskentons.common.Quarter;
import nl.onskentons.common.SchoolId;
import nl.onskentons.directory.EntryId;
import nl.onskentons.school.Schools;
import nl.onskentons.testing.As;
import nl.onskentons.testing.SignedIn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.annotation.Transactional;

/** How often one transfer was enough, counted at the school in the south, which notes no calls of its own. */
@Transactional
@As("beheer")
abstract class CallMeterContract {

    @Autowired
    private CallMeter meter;

    @Autowired
    private PhoneSchedule schedule;

    @Autowired
    private CallTopics topics;

    @Autowired
    private Schools schools;

    @Autowired
    private JdbcTemplate jdbc;

    private SchoolId south;
    private Map<String, TopicId> named;
    private EntryId person;

    @BeforeEach
    void noteCalls() {
        south = Topics.south(schools);
        named = Calls.topics(topics, south);
        person = Calls.answer(schedule, topics, south, "Verzuim").first().card().orElseThrow();
        note("Verzuim", "2026-11-10", CallOutcome.ONE_TRANSFER, 6);
        note("Verzuim", "2026-11-11", CallOutcome.HELPED_HERE, 1);
        note("Verzuim", "2026-11-12", CallOutcome.MORE_TRANSFERS, 2);
        note("Verzuim", "2026-11-12", CallOutcome.WRONG_PERSON, 1);
        note("Wapen", "2026-09-30", CallOutcome.ONE_TRANSFER, 4);
        note("Wapen", "2025-11-23", CallOutcome.WRONG_PERSON, 9);
    }

    @Test
    void countsPerTopicMonthAndQuarter() {
        CallReport report = meter.report(south, "");

        assertThat(report.total()).isEqualTo(new Share(14, 11));
        assertThat(report.topics())
                .extracting(each -> each.name().orElse("-"), CallReport.OfTopic::share)
                .containsExactly(tuple("Verzuim", new Share(10, 7)), tuple("Wapen", new Share(4, 4)));
        assertThat(report.months())
                .containsExactly(
                        new CallReport.OfMonth(YearMonth.of(2026, 11), new Share(10, 7)),
                        new CallReport.OfMonth(YearMonth.of(2026, 10), Share.NONE),
                        new CallReport.OfMonth(YearMonth.of(2026, 9), new Share(4, 4)));
        assertThat(report.quarters())
                .containsExactly(
                        new CallReport.OfQuarter(new Quarter(2026, 4), new Share(10, 7)),
                        new CallReport.OfQuarter(new Quarter(2026, 3), new Share(4, 4)));
    }

    @Test
    void narrowsToAMonthOrAQuarter() {
        assertThat(meter.report(south, "2026-11").total()).isEqualTo(new Share(10, 7));
        assertThat(meter.report(south, "2026-Q3").total()).isEqualTo(new Share(4, 4));
        assertThat(meter.report(south, "2026-Q3").failed()).isEmpty();
        assertThat(meter.report(south, "2026-10").topics()).isEmpty();
        assertThat(meter.report(south, "2026-10").months()).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2026-Q5", "2026-13", "gisteren", "0000-Q1", "2026-Q4'--", "-2026-11"})
    void showsAllThatIsKeptForAPeriodThatIsNone(String period) {
        assertThat(meter.report(south, period).total().calls()).isIn(14, 0);
        assertThat(meter.report(south, "2026-Q5").period().code()).isEqualTo("alles");
    }

    @Test
    void givesNoShareOfFewerThanFiveCalls() {
        assertThat(new Share(4, 4).percent()).isEmpty();
        assertThat(new Share(5, 5).percent()).isEqualTo(OptionalInt.of(100));
        assertThat(new Share(1_000, 999).percent()).isEqualTo(OptionalInt.of(99));
        assertThat(new Share(1_000, 1).percent()).isEqualTo(OptionalInt.of(1));
        assertThat(new Share(9, 0).percent()).isEqualTo(OptionalInt.of(0));
        assertThat(new Share(10, 7).percent()).isEqualTo(OptionalInt.of(70));
    }

    @Test
    void namesTheNumbersThatFailedAndKeepsThoseOfCardsThatAreGone() {
        Calls.note(
                jdbc,
                south,
                topic("Ouders"),
                EntryId.random(),
                LocalDate.parse("2026-11-13"),
                CallOutcome.WRONG_PERSON,
                4);

        assertThat(meter.report(south, "").failed())
                .extracting(
                        each -> each.name().isPresent(),
                        CallReport.Failed::calls,
                        CallReport.Failed::wrong,
                        CallReport.Failed::more,
                        CallReport.Failed::last)
                .containsExactly(
                        tuple(false, 4, 4, 0, LocalDate.parse("2026-11-13")),
                        tuple(true, 14, 1, 2, LocalDate.parse("2026-11-12")));
    }

    @Test
    void countsCallsAboutTopicsThatWereTakenAway() {
        Calls.note(jdbc, south, TopicId.random(), person, LocalDate.parse("2026-11-13"), CallOutcome.ONE_TRANSFER, 5);

        assertThat(meter.report(south, "").topics())
                .contains(new CallReport.OfTopic(Optional.empty(), new Share(5, 5)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"coordinator", "leiding", "balie"})
    void isReadForTheOwnSchoolAlone(String account) {
        SchoolId north = Topics.north(schools);
        SignedIn.as(account);

        assertThat(meter.mayRead(north)).isTrue();
        assertThat(meter.mayRead(south)).isFalse();
        assertThatThrownBy(() -> meter.report(south, "")).isInstanceOf(AccessDeniedException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"docent", "privacy", "wijkagent", "partner"})
    void isNotReadByOthers(String account) {
        SignedIn.as(account);

        assertThatThrownBy(() -> meter.report(south, "")).isInstanceOf(AccessDeniedException.class);
    }

    private void note(String topic, String day, CallOutcome how, int times) {
        Calls.note(jdbc, south, topic(topic), person, LocalDate.parse(day), how, times);
    }

    private TopicId topic(String name) {
        return Optional.ofNullable(named.get(name)).orElseThrow();
    }
}
