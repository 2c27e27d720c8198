package nl.onskentons.testing;

import nl.onskentons.access.CurrentUser;
import nl.onskentons.common.SchoolId;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test of how many questions something asks the database (issue 2, section 8). Such tests share a portal of their own, of
 * which the database is listened to; they may leave in it what they need.
 */
@ActiveProfiles("demo")
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"portal.demo.at=2026-11-24T09:12", "spring.datasource.url=jdbc:hsqldb:mem:statements"})
@ContextConfiguration(initializers = {CountingTest.Listening.class, TileServer.class})
@ExtendWith(SignedIn.Extension.class)
@As("coordinator")
public abstract class CountingTest {

    private static final CountedStatements STATEMENTS = new CountedStatements();

    @Autowired
    protected ApplicationContext portal;

    /** The school of the coordinator. */
    protected final SchoolId school() {
        return portal.getBean(CurrentUser.class).require().schools().iterator().next();
    }

    /** How many statements something costs. */
    protected static int statements(Runnable action) {
        return STATEMENTS.during(action);
    }

    static final class Listening implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            context.getBeanFactory().addBeanPostProcessor(STATEMENTS);
        }
    }
}
