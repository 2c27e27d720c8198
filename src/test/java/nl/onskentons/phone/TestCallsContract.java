package nl.onskentons.phone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.onskentons.access.CurrentUser;
import nl.onskentons.access.PortalUser;
import nl.onskentons.common.AccountId;
import nl.onskentons.common.Expiring;
import nl.onskentons.common.PhoneNumber;
import nl.onskentons.common.PortalClock;
import nl.onskentons.common.Quarter;
import nl.onskentons.common.Rejection;
import nl.onskentons.common.SomethingWaits;
import nl.onskentons.directory.Directory;
import nl.onskentons.testing.As;
import nl.onskentons.testing.MovableClock;
import nl.onskentons.testing.SignedIn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.annotation.Transactional;

/** Test calls: what is still to be called, what came of it, and who is asked when it failed. */
@Transactional
@RecordApplicationEvents
@As("balie")
abstract class TestCallsContract extends ScheduleFixture {

    @Autowired
    private TestCalls calls;

    @Autowired
    private TestCallsToday today;

    @Autowired
    private Expiring expiringTestCalls;

    @Autowired
    private TestCallRepository made;

    @Autowired
    private TestCallTopics served;

    @Autowired
    private Directory directory;

    @Autowired
    private CurrentUser currentUser;

    @Autowired
    private PhoneSchedule schedule;

    @Autowired
    private TopicKeeping keeping;

    @Autowired
    private UserDetailsService users;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private ApplicationEvents events;

    @BeforeEach
    void startAnew() {
        jdbc.update("delete from phone_test_call");
    }

    @Test
    void asksForACallAboutEveryTopicThatSomebodyServes() {
        TestCallRound round = calls.round(north, calls.now());

        assertThat(round.quarter()).isEqualTo(new Quarter(2026, 4));
        assertThat(round.isNow()).isTrue();
        assertThat(round.open()).isEqualTo(round.lines().size()).isBetween(20, 45);
        assertThat(round.lines())
                .extracting(line -> line.name().orElseThrow())
                .contains("Verzuim", "Te laat komen", "Thuiszitter")
                .doesNotContain("Schoolreis en stage");
        assertThat(line("Verzuim").answer().orElseThrow().first().number()).isPresent();
    }

    @Test
    void countsWhatWasReachedWhatFailedAndWhatIsOpen() {
        int all = calls.round(north, calls.now()).lines().size();
        note("Verzuim", TestCallResult.REACHED);
        note("Te laat komen", TestCallResult.NOT_ANSWERED);
        TestCallRound round = calls.round(north, calls.now());

        assertThat(round.reached()).isOne();
        assertThat(round.failed()).isOne();
        assertThat(round.open()).isEqualTo(all - 2);
        TestCallLine.Made made = line("Verzuim").last().orElseThrow();
        assertThat(made.by()).isEqualTo("Bas Lie");
        assertThat(made.person()).contains("Coby Voorbeeld");
    }

    @Test
    void theLastOneCountsAndTheOthersStay() {
        note("Verzuim", TestCallResult.NOT_ANSWERED);
        note("Verzuim", TestCallResult.REACHED);

        assertThat(line("Verzuim").calls())
                .extracting(TestCallLine.Made::result)
                .containsExactly(TestCallResult.REACHED, TestCallResult.NOT_ANSWERED);
        assertThat(line("Verzuim").failed()).isFalse();
        assertThat(calls.history(north)).containsExactly(new TestCallHistory(new Quarter(2026, 4), 1, 1));
    }

    @Test
    void pressingTwiceNotesOnce() {
        TestCallId id = TestCallId.random();
        CallAnswer answer = Calls.answer(schedule, topics, north, "Verzuim");
        calls.note(id, answer, TestCallResult.REACHED);
        calls.note(id, answer, TestCallResult.WRONG_NUMBER);

        assertThat(line("Verzuim").calls()).hasSize(1);
    }

    @Test
    void aWrongNumberIsDisputedOnTheCard() {
        note("Verzuim", TestCallResult.WRONG_NUMBER);
        database.flush();

        assertThat(jdbc.queryForObject(
                        "select count(*) from contact_point where disputed_by = ? and disputed_note like 'Belproef%'",
                        Integer.class, "Bas Lie"))
                .isOne();
        assertThat(Calls.answer(schedule, topics, north, "Verzuim").first().number())
                .as("her other number, which somebody confirmed")
                .contains(PhoneNumber.parse("030 000 00 11"));
    }

    @Test
    void aNumberThatWasChangedMeanwhileIsCalledAgainFirst() {
        CallAnswer shown = Calls.answer(schedule, topics, north, "Verzuim");
        jdbc.update(
                "update contact_point set reach_at = '+31600000077' where id = ?",
                shown.first().line().orElseThrow().id().value());

        assertThatThrownBy(() -> calls.note(TestCallId.random(), shown, TestCallResult.WRONG_NUMBER))
                .isInstanceOf(Rejection.class)
                .hasMessage("rejection.point.changed");
    }

    @Test
    void ofAnythingElseTheOwnerAndThoseWhoKeepTheScheduleAreTold() {
        note("Overlast buiten", TestCallResult.NOT_ANSWERED);

        assertThat(events.stream(SomethingWaits.class).map(SomethingWaits::account))
                .containsExactlyInAnyOrder(account("wijkagent"), account("coordinator"));
        SignedIn.as("wijkagent");
        assertThat(today.entries())
                .extracting(entry -> entry.textKey(), entry -> entry.arguments())
                .containsExactly(tuple("phone.testCall.today.own.NOT_ANSWERED", List.of("Overlast buiten")));
    }

    @Test
    void whatIsStillToDoStandsOnTodayOnceItWasStarted() {
        assertThat(today.entries()).isEmpty();

        int all = calls.round(north, calls.now()).lines().size();
        note("Verzuim", TestCallResult.REACHED);
        note("Te laat komen", TestCallResult.WRONG_PERSON);

        assertThat(today.entries())
                .extracting(entry -> entry.textKey() + " " + entry.arguments())
                .containsExactly(
                        "phone.testCall.today.failed [1]", "phone.testCall.today [" + (all - 2) + ", " + all + "]");
        SignedIn.as("docent");
        assertThat(today.entries()).isEmpty();
    }

    @Test
    void standsOnTodayInTheLastFourWeeksOfAQuarterAlsoWhenNobodyBegan() {
        MovableClock clock = new MovableClock();
        TestCallsToday standing = new TestCallsToday(made, served, topics, directory, schools, currentUser, clock);
        clock.move(Duration.ofDays(9));
        assertThat(PortalClock.today(clock)).isEqualTo("2026-12-03");
        assertThat(standing.entries()).isEmpty();

        clock.move(Duration.ofDays(1));
        assertThat(standing.entries()).extracting(entry -> entry.textKey()).containsExactly("phone.testCall.today");
    }

    @Test
    void refusesWhenNobodyIsThereToCall() {
        TopicId topic = Topics.named(topics.of(Set.of(north)), "Verzuim").id();
        CallAnswer night = schedule.whoIsReachable(north, topic, Instant.parse("2026-11-25T02:00:00Z"))
                .orElseThrow();

        assertThatThrownBy(() -> calls.note(TestCallId.random(), night, TestCallResult.REACHED))
                .isInstanceOf(Rejection.class)
                .hasMessage("rejection.phone.testCall.nobody");
    }

    @Test
    @As("coordinator")
    void refusesATopicThatIsGone() {
        TopicId id = TopicId.random();
        keeping.add(id, north, Topics.called("Zwerkbal"));
        CallAnswer gone = Calls.answer(schedule, topics, north, "Zwerkbal");
        keeping.remove(id, topics.find(id).orElseThrow().version());

        assertThatThrownBy(() -> calls.note(TestCallId.random(), gone, TestCallResult.REACHED))
                .isInstanceOf(Rejection.class)
                .hasMessage("rejection.phone.topicGone");
    }

    @ParameterizedTest
    @ValueSource(strings = {"leiding", "docent", "privacy", "wijkagent", "partner"})
    void isMadeByTheDeskAndCoordinatorsAlone(String account) {
        CallAnswer answer = Calls.answer(schedule, topics, north, "Verzuim");
        Quarter quarter = calls.now();
        SignedIn.as(account);

        assertThatThrownBy(() -> calls.note(TestCallId.random(), answer, TestCallResult.REACHED))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> calls.round(north, quarter)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void isNotMadeForAnotherSchool() {
        CallAnswer theirs = SignedIn.as("beheer", () -> Calls.answer(schedule, topics, south, "Verzuim"));

        assertThatThrownBy(() -> calls.note(TestCallId.random(), theirs, TestCallResult.REACHED))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> calls.round(south, calls.now())).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> calls.history(south)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void showsAnEarlierQuarterAsItWasAndForgetsItAfterAYear() {
        note("Verzuim", TestCallResult.REACHED);
        jdbc.update("update phone_test_call set quarter = '2026-Q3'");
        database.clear();
        TestCallRound round = calls.round(north, new Quarter(2026, 3));
        assertThat(round.isNow()).isFalse();
        assertThat(round.lines()).hasSize(1);
        assertThat(calls.history(north)).containsExactly(new TestCallHistory(new Quarter(2026, 3), 1, 1));

        jdbc.update("update phone_test_call set quarter = '2025-Q3'");
        database.clear();
        assertThat(expiringTestCalls.forget(LocalDate.parse("2026-11-24"))).isPositive();
        assertThat(jdbc.queryForObject("select count(*) from phone_test_call", Integer.class))
                .isZero();
    }

    private void note(String topic, TestCallResult result) {
        calls.note(TestCallId.random(), Calls.answer(schedule, topics, north, topic), result);
    }

    private TestCallLine line(String topic) {
        return calls.round(north, calls.now()).lines().stream()
                .filter(line -> line.name().orElseThrow().equals(topic))
                .findFirst()
                .orElseThrow();
    }

    private AccountId account(String name) {
        return ((PortalUser) users.loadUserByUsername(name + "@voorbeeld.test")).id();
    }
}
