package nl.onskentons.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetupTest;
import nl.onskentons.common.SomethingWaits;
import nl.onskentons.common.Translations;
import nl.onskentons.testing.PortalTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.task.support.TaskExecutorAdapter;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.transaction.support.TransactionTemplate;

/** Whoever has to look gets a mail, once it is certain that there is something to look at. */
@PortalTest
class WaitingMailTest {

    private final GreenMail server = new GreenMail(ServerSetupTest.SMTP.dynamicPort());
    private final AnnotationConfigApplicationContext listening = new AnnotationConfigApplicationContext();

    @Autowired
    private AccountRepository accounts;

    @Autowired
    private SignInUsers users;

    @Autowired
    private PlatformTransactionManager manager;

    @BeforeEach
    void listen() {
        server.start();
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.setHost("localhost");
        sender.setPort(server.getSmtp().getPort());
        PortalMail mail = new PortalMail(sender, new Translations(), "portaal@voorbeeld.test");
        listening.register(Transactions.class);
        listening.registerBean(PlatformTransactionManager.class, () -> manager);
        listening.registerBean(
                WaitingMail.class,
                () -> new WaitingMail(
                        accounts,
                        mail,
                        new PortalAddress("https://portaal.voorbeeld.test"),
                        new TaskExecutorAdapter(Runnable::run)));
        listening.refresh();
    }

    @AfterEach
    void stop() {
        listening.close();
        server.stop();
    }

    @Test
    void mailsTheAccountForWhichSomethingWaitsAfterTheTransaction() throws Exception {
        new TransactionTemplate(manager).executeWithoutResult(status -> {
            announce();
            assertThat(server.getReceivedMessages()).isEmpty();
        });

        assertThat(server.getReceivedMessages()).hasSize(1);
        assertThat(server.getReceivedMessages()[0].getAllRecipients()[0]).hasToString("wijkagent@voorbeeld.test");
    }

    @Test
    void mailsNothingOfWhatWasUndone() {
        new TransactionTemplate(manager).executeWithoutResult(status -> {
            announce();
            status.setRollbackOnly();
        });

        assertThat(server.getReceivedMessages()).isEmpty();
    }

    private void announce() {
        listening.publishEvent(new SomethingWaits(
                users.find("wijkagent@voorbeeld.test").orElseThrow().id()));
    }

    /** No configuration of its own, or every test would get it. */
    @EnableTransactionManagement
    static class Transactions {}
}
