package nl.onskentons.phone;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import nl.onskentons.OnsKentOns;
import nl.onskentons.access.CurrentUser;
import nl.onskentons.common.SchoolId;
import nl.onskentons.directory.EntryId;
import nl.onskentons.testing.CountedStatements;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;

/** Counting calls asks the database the same number of questions however many there are; with a portal of its own. */
class CallStatementsTest {

    private static final CountedStatements STATEMENTS = new CountedStatements();

    private static final ConfigurableApplicationContext PORTAL = new SpringApplicationBuilder(OnsKentOns.class)
            .profiles("demo")
            .initializers(context -> context.getBeanFactory().addBeanPostProcessor(STATEMENTS))
            .run(
                    "--server.port=0",
                    "--spring.datasource.url=jdbc:hsqldb:mem:calls",
                    "--portal.demo.at=2026-11-24T09:12");

    private static SchoolId school = SchoolId.random();

    @BeforeAll
    static void signIn() {
        UserDetails user = PORTAL.getBean(UserDetailsService.class).loadUserByUsername("coordinator@voorbeeld.test");
        SecurityContextHolder.getContext()
                .setAuthentication(
                        UsernamePasswordAuthenticationToken.authenticated(user, null, user.getAuthorities()));
        school =
                PORTAL.getBean(CurrentUser.class).require().schools().iterator().next();
    }

    @AfterAll
    static void stop() {
        SecurityContextHolder.clearContext();
        PORTAL.close();
    }

    @Test
    void countsAnyNumberOfCallsWithTheSameNumberOfStatementsAlongAnIndex() {
        CallMeter meter = PORTAL.getBean(CallMeter.class);
        meter.report(school, "");
        int few = STATEMENTS.during(() -> meter.report(school, ""));
        add(20_000);
        int many = STATEMENTS.during(() -> meter.report(school, ""));

        assertThat(few).isBetween(2, 10);
        assertThat(many).isLessThanOrEqualTo(few);
        assertThat(meter.report(school, "").total().calls()).isGreaterThan(20_000);
        assertThat(plan()).contains("PHONE_CALL_SCHOOL");
    }

    @Test
    void listsTheTestCallsOfAnyNumberOfTopicsWithTheSameNumberOfStatements() {
        TestCalls calls = PORTAL.getBean(TestCalls.class);
        calls.round(school, calls.now());
        int few = STATEMENTS.during(() -> calls.round(school, calls.now()));
        TestCallRound round = calls.round(school, calls.now());
        round.lines().stream()
                .flatMap(line -> line.answer().stream())
                .filter(answer -> answer.first() instanceof CallStep.Person)
                .forEach(answer -> calls.note(TestCallId.random(), answer, TestCallResult.REACHED));

        assertThat(STATEMENTS.during(() -> calls.round(school, calls.now())))
                .isEqualTo(few)
                .isBetween(2, 15);
    }

    private static String plan() {
        return String.join(
                "\n",
                PORTAL.getBean(JdbcTemplate.class)
                        .queryForList(
                                "explain plan for select topic_id, count(*) from phone_call where school_id = '"
                                        + school.value()
                                        + "' and called_on >= date '2026-01-01' and called_on <= date '2026-12-31'"
                                        + " group by topic_id",
                                String.class));
    }

    private static void add(int calls) {
        CallTopics topics = PORTAL.getBean(CallTopics.class);
        Map<String, TopicId> named = Calls.topics(topics, school);
        int each = calls / named.size() + 1;
        named.values()
                .forEach(topic -> Calls.note(
                        PORTAL.getBean(JdbcTemplate.class),
                        school,
                        topic,
                        EntryId.random(),
                        LocalDate.parse("2026-10-13"),
                        CallOutcome.WRONG_PERSON,
                        each));
    }
}
