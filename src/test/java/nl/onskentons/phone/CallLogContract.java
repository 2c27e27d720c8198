package nl.onskentons.phone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.onskentons.access.CurrentUser;
import nl.onskentons.common.Expiring;
import nl.onskentons.common.Rejection;
import nl.onskentons.directory.EntryId;
import nl.onskentons.testing.As;
import nl.onskentons.testing.MovableClock;
import nl.onskentons.testing.SignedIn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.annotation.Transactional;

/** Noting how calls went: what is kept, for how long, by whom, and how it is taken back. */
@Transactional
@As("balie")
abstract class CallLogContract extends ScheduleFixture {

    private static final String EVERYTHING_THAT_IS_KEPT =
            "id,school_id,topic_id,person_id,point_id,last_resort," + "transfers,right_person,called_on,version";

    @Autowired
    private CallLog log;

    @Autowired
    private CallRecords records;

    @Autowired
    private CallRetention retention;

    @Autowired
    private Expiring expiringCalls;

    @Autowired
    private PhoneSchedule schedule;

    @Autowired
    private TopicKeeping keeping;

    @Autowired
    private CurrentUser currentUser;

    @Autowired
    private JdbcTemplate jdbc;

    private final MovableClock clock = new MovableClock();
    private CallAnswer answer;

    @BeforeEach
    void askWhoToCall() {
        answer = Calls.answer(schedule, topics, north, "Verzuim");
    }

    @ParameterizedTest(name = "{0}: {1} transfers, right person {2}, right at once {3}")
    @CsvSource({
        "HELPED_HERE, 0, true, true",
        "ONE_TRANSFER, 1, true, true",
        "MORE_TRANSFERS, 2, true, false",
        "WRONG_PERSON, 1, false, false"
    })
    void answersBothQuestionsInOneTap(CallOutcome outcome, int transfers, boolean right, boolean atOnce) {
        CallId id = CallId.random();
        log.note(id, answer, outcome);

        assertThat(row(id)).containsEntry("TRANSFERS", transfers).containsEntry("RIGHT_PERSON", right);
        assertThat(outcome.isRightAtOnce()).isEqualTo(atOnce);
    }

    /** R2: nothing about who called or who answered, and no room for it. */
    @Test
    void keepsWhoWasNamedAndNothingAboutTheCaller() {
        CallId id = CallId.random();
        log.note(id, answer, CallOutcome.ONE_TRANSFER);
        Map<String, Object> row = row(id);

        assertThat(row.keySet()).map(String::toLowerCase).containsExactly(EVERYTHING_THAT_IS_KEPT.split(","));
        assertThat(row)
                .containsEntry("PERSON_ID", answer.first().card().orElseThrow().value())
                .containsEntry(
                        "POINT_ID", answer.first().line().orElseThrow().id().value())
                .containsEntry("LAST_RESORT", false);
        assertThat(String.valueOf(row.get("CALLED_ON"))).matches("2026-11-2\\d");
    }

    @Test
    void pressingTwiceNotesOnceAndWhatWasPressedFirst() {
        CallId id = CallId.random();
        long before = records.count();
        log.note(id, answer, CallOutcome.ONE_TRANSFER);
        log.note(id, answer, CallOutcome.WRONG_PERSON);

        assertThat(records.count()).isEqualTo(before + 1);
        assertThat(row(id)).containsEntry("RIGHT_PERSON", true);
    }

    @Test
    void takesBackWithinTenSecondsAndNotLater() {
        CallLog standing = new CallLog(records, topics, currentUser, clock);
        CallId id = CallId.random();
        NotedCall noted = standing.note(id, answer, CallOutcome.ONE_TRANSFER);
        clock.move(Duration.ofSeconds(10));
        standing.undo(noted);
        standing.undo(noted);
        assertThat(records.existsById(id.value())).isFalse();

        NotedCall other = standing.note(id, answer, CallOutcome.ONE_TRANSFER);
        clock.move(Duration.ofSeconds(12));
        assertThatThrownBy(() -> standing.undo(other))
                .isInstanceOf(Rejection.class)
                .hasMessage("rejection.phone.call.late");
        assertThat(records.existsById(id.value())).isTrue();
    }

    @Test
    void nobodyTakesBackWhatWasNotedAtASchoolWhereTheyDoNotWork() {
        CallId id = CallId.random();
        NotedCall noted = log.note(id, answer, CallOutcome.ONE_TRANSFER);
        SignedIn.as("wijkagent");

        assertThatThrownBy(() -> log.undo(noted)).isInstanceOf(AccessDeniedException.class);
        assertThat(records.existsById(id.value())).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"beheer", "coordinator", "leiding", "docent", "balie", "privacy"})
    void everybodyOfTheSchoolNotes(String account) {
        SignedIn.as(account);
        CallId id = CallId.random();
        log.note(id, answer, CallOutcome.HELPED_HERE);

        assertThat(log.mayNote(north)).isTrue();
        assertThat(records.existsById(id.value())).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"wijkagent", "partner"})
    void policeAndPartnersDoNot(String account) {
        SignedIn.as(account);

        assertThat(log.mayNote(north)).isFalse();
        assertThatThrownBy(() -> log.note(CallId.random(), answer, CallOutcome.HELPED_HERE))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void refusesATopicOfAnotherSchool() {
        CallAnswer theirs = SignedIn.as("beheer", () -> Calls.answer(schedule, topics, south, "Verzuim"));

        assertThatThrownBy(() -> log.note(CallId.random(), theirs, CallOutcome.HELPED_HERE))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void refusesATopicThatIsGone() {
        TopicId id = TopicId.random();
        SignedIn.as("coordinator");
        keeping.add(id, north, Topics.called("Zwerkbal"));
        CallAnswer gone = Calls.answer(schedule, topics, north, "Zwerkbal");
        keeping.remove(id, topics.find(id).orElseThrow().version());

        assertThatThrownBy(() -> log.note(CallId.random(), gone, CallOutcome.HELPED_HERE))
                .isInstanceOf(Rejection.class)
                .hasMessage("rejection.phone.topicGone");
    }

    /** R6: the call log lasts a year. */
    @Test
    void forgetsWhatIsMoreThanAYearOld() {
        TopicId topic = answer.topic().id();
        EntryId person = answer.first().card().orElseThrow();
        jdbc.update("delete from phone_call");
        Calls.note(jdbc, north, topic, person, retention.firstDay().minusDays(1), CallOutcome.HELPED_HERE, 3);
        Calls.note(jdbc, north, topic, person, retention.firstDay(), CallOutcome.HELPED_HERE, 2);
        assertThat(expiringCalls.due(LocalDate.parse("2026-11-24"))).isEqualTo(3);
        assertThat(expiringCalls.forget(LocalDate.parse("2026-11-24"))).isEqualTo(3);

        assertThat(retention.firstDay()).isEqualTo("2025-11-24");
        List<Integer> left =
                jdbc.queryForList("select count(*) from phone_call where school_id = ?", Integer.class, north.value());
        assertThat(left).containsExactly(2);
    }

    private Map<String, Object> row(CallId id) {
        Map<String, Object> row = new LinkedHashMap<>();
        jdbc.queryForMap("select * from phone_call where id = ?", id.value())
                .forEach((column, value) -> row.put(column.toUpperCase(Locale.ROOT), value));
        return row;
    }
}
