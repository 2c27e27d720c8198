package nl.onskentons.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.internet.MimeMessage;
import nl.onskentons.common.EmailAddress;
import nl.onskentons.common.Rejection;
import nl.onskentons.common.Translations;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** R2: a mail carries no content, only that something is ready and where. */
class PortalMailTest {

    private static final EmailAddress TO = EmailAddress.parse("nieuw@voorbeeld.test");
    private static final String LINK = "https://portaal.voorbeeld.test/uitnodiging/geheim";

    private final GreenMail server = new GreenMail(ServerSetupTest.SMTP.dynamicPort());

    @BeforeEach
    void start() {
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void mailsTheLinkAndNothingAboutAnyone() throws Exception {
        mail(server.getSmtp().getPort()).sendOneTimeLink(TO, Translations.DUTCH, LINK, true);

        MimeMessage message = server.getReceivedMessages()[0];
        assertThat(message.getAllRecipients()[0]).hasToString("nieuw@voorbeeld.test");
        assertThat(message.getSubject()).isEqualTo("Ons kent ons: er staat een account voor je klaar");
        assertThat(String.valueOf(message.getContent()))
                .contains("Er staat een account voor je klaar.", LINK)
                .doesNotContain("school", "Voorbeeld,");
    }

    @Test
    void saysThatSomethingWaitsButNotWhat() throws Exception {
        mail(server.getSmtp().getPort()).sendWaiting(TO, Translations.DUTCH, "https://portaal.voorbeeld.test/");

        MimeMessage message = server.getReceivedMessages()[0];
        assertThat(message.getSubject()).isEqualTo("Ons kent ons: er staat iets voor je klaar");
        assertThat(String.valueOf(message.getContent()).strip())
                .isEqualToNormalizingNewlines(
                        "Er staat iets voor je klaar. Log in om te zien wat het is:\n\nhttps://portaal.voorbeeld.test/");
    }

    @Test
    void speaksTheLanguageOfWhoeverGetsIt() throws Exception {
        mail(server.getSmtp().getPort()).sendOneTimeLink(TO, Translations.ENGLISH, LINK, true);

        MimeMessage message = server.getReceivedMessages()[0];
        assertThat(message.getSubject()).isEqualTo("Ons kent ons: an account is ready for you");
        assertThat(String.valueOf(message.getContent())).contains(LINK).doesNotContain("Kies");
    }

    @Test
    void refusesWhenTheMailServerDoesNotAnswer() {
        assertThatExceptionOfType(Rejection.class)
                .isThrownBy(() -> mail(1).sendOneTimeLink(TO, Translations.DUTCH, LINK, false))
                .withMessage("rejection.mail.failed");
    }

    private static PortalMail mail(int port) {
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.setHost("localhost");
        sender.setPort(port);
        return new PortalMail(sender, new Translations(), "portaal@voorbeeld.test");
    }
}
