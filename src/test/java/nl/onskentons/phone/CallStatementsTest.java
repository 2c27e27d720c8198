package nl.onskentons.phone;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import nl.onskentons.directory.EntryId;
import nl.onskentons.testing.CountingTest;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

/** Counting calls asks the database the same number of questions however many there are; with a portal of its own. */
class CallStatementsTest extends CountingTest {

    @Test
    void countsAnyNumberOfCallsWithTheSameNumberOfStatementsAlongAnIndex() {
        CallMeter meter = portal.getBean(CallMeter.class);
        meter.report(school(), "");
        int few = statements(() -> meter.report(school(), ""));
        add(20_000);
        int many = statements(() -> meter.report(school(), ""));

        assertThat(few).isBetween(2, 10);
        assertThat(many).isLessThanOrEqualTo(few);
        assertThat(meter.report(school(), "").total().calls()).isGreaterThan(20_000);
        assertThat(plan()).contains("access=INDEX PRED").doesNotContain("access=FULL SCAN");
    }

    @Test
    void listsTheTestCallsOfAnyNumberOfTopicsWithTheSameNumberOfStatements() {
        TestCalls calls = portal.getBean(TestCalls.class);
        calls.round(school(), calls.now());
        int few = statements(() -> calls.round(school(), calls.now()));
        TestCallRound round = calls.round(school(), calls.now());
        round.lines().stream()
                .flatMap(line -> line.answer().stream())
                .filter(answer -> answer.first() instanceof CallStep.Person)
                .forEach(answer -> calls.note(TestCallId.random(), answer, TestCallResult.REACHED));

        assertThat(statements(() -> calls.round(school(), calls.now())))
                .isEqualTo(few)
                .isBetween(2, 15);
    }

    private String plan() {
        return String.join(
                "\n",
                portal.getBean(JdbcTemplate.class)
                        .queryForList(
                                "explain plan for select topic_id, count(*) from phone_call where school_id = '"
                                        + school().value()
                                        + "' and called_on >= date '2026-01-01' and called_on <= date '2026-12-31'"
                                        + " group by topic_id",
                                String.class));
    }

    private void add(int calls) {
        CallTopics topics = portal.getBean(CallTopics.class);
        Map<String, TopicId> named = Calls.topics(topics, school());
        int each = calls / named.size() + 1;
        named.values()
                .forEach(topic -> Calls.note(
                        portal.getBean(JdbcTemplate.class),
                        school(),
                        topic,
                        EntryId.random(),
                        LocalDate.parse("2026-10-13"),
                        CallOutcome.WRONG_PERSON,
                        each));
    }
}
