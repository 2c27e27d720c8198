package nl.onskentons.phone;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.onskentons.OnsKentOns;
import nl.onskentons.access.CurrentUser;
import nl.onskentons.common.SchoolId;
import nl.onskentons.directory.Directory;
import nl.onskentons.directory.EntryFilter;
import nl.onskentons.directory.EntryId;
import nl.onskentons.phone.schedule.Period;
import nl.onskentons.testing.CountedStatements;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;

/** The week of a school costs the same number of statements, however many topics, people and rosters it has. */
class ConstantScheduleStatementsTest {

    private static final CountedStatements STATEMENTS = new CountedStatements();

    private static final ConfigurableApplicationContext PORTAL = new SpringApplicationBuilder(OnsKentOns.class)
            .profiles("demo")
            .initializers(context -> context.getBeanFactory().addBeanPostProcessor(STATEMENTS))
            .run(
                    "--server.port=0",
                    "--portal.demo.at=2026-11-24T09:12",
                    "--spring.datasource.url=jdbc:hsqldb:mem:schedule-statements");

    private static final LocalDate MONDAY = LocalDate.parse("2026-11-23");

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
    void showsAnyNumberOfTopicsWithTheSameNumberOfStatements() {
        Map<String, Integer> few = statements();
        TopicKeeping topics = PORTAL.getBean(TopicKeeping.class);
        RuleKeeping rules = PORTAL.getBean(RuleKeeping.class);
        EntryId person = PORTAL.getBean(Directory.class)
                .find(EntryFilter.all(Set.of(school)).withText("Leo Ding"), 0, 1)
                .rows()
                .getFirst()
                .id();
        for (int i = 0; i < 40; i++) {
            TopicId topic = TopicId.random();
            topics.add(topic, school, TopicDetails.named("Telonderwerp " + UUID.randomUUID()));
            rules.add(RuleId.random(), topic, RuleDetails.atSchool(person, ScheduleFixture.weekdays("08:00", "12:00")));
        }
        PORTAL.getBean(RosterKeeping.class)
                .add(
                        RosterId.random(),
                        school,
                        ScheduleFixture.roster(
                                "Telweek",
                                "2027-01-25",
                                "2027-01-29",
                                ScheduleFixture.everything(person, ScheduleFixture.weekdays("08:00", "12:00"))));

        assertThat(statements()).isEqualTo(few);
        assertThat(few.values()).allSatisfy(count -> assertThat(count).isBetween(1, 20));
    }

    private static Map<String, Integer> statements() {
        ScheduleOverview overview = PORTAL.getBean(ScheduleOverview.class);
        RosterKeeping rosters = PORTAL.getBean(RosterKeeping.class);
        Map<String, Runnable> asked = new LinkedHashMap<>();
        asked.put("week", () -> overview.week(school, MONDAY));
        asked.put("gaps", () -> overview.gaps(school, new Period(MONDAY, MONDAY.plusDays(27))));
        asked.put("unreachable", () -> overview.unreachable(school));
        asked.put("rosters", () -> rosters.of(school));
        Map<String, Integer> counts = new LinkedHashMap<>();
        asked.forEach((name, question) -> {
            question.run();
            counts.put(name, STATEMENTS.during(question));
        });
        return counts;
    }
}
