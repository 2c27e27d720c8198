package nl.onskentons.access;

import java.util.Locale;
import nl.onskentons.common.EmailAddress;
import nl.onskentons.common.Rejection;
import nl.onskentons.common.Translations;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.MailException;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/** Mails a link, in the language of whoever gets it, and nothing else: no name, no school, nothing of what it is about (R2). */
@Component
class PortalMail {

    private final @Nullable JavaMailSender sender;
    private final Translations texts;
    private final String from;

    @Autowired
    PortalMail(ObjectProvider<JavaMailSender> sender, Translations texts, @Value("${portal.mail.from}") String from) {
        this(sender.getIfAvailable(), texts, from);
    }

    PortalMail(@Nullable JavaMailSender sender, Translations texts, String from) {
        this.sender = sender;
        this.texts = texts;
        this.from = from;
    }

    /** Whether there is a mail server. */
    boolean isSent() {
        return sender != null;
    }

    /**
     * A one-time link with which somebody chooses a password.
     *
     * @throws Rejection when the mail server does not take it; whatever was done with it is then undone
     */
    void sendOneTimeLink(EmailAddress to, Locale language, String link, boolean first) {
        send(
                to,
                text(language, first ? "mail.invitation.subject" : "mail.newLink.subject"),
                text(language, first ? "mail.invitation.text" : "mail.newLink.text", link));
    }

    /**
     * Says that something waits, and where; what it is stands behind the sign-in.
     *
     * @throws Rejection when the mail server does not take it
     */
    void sendWaiting(EmailAddress to, Locale language, String link) {
        send(to, text(language, "mail.waiting.subject"), text(language, "mail.waiting.text", link));
    }

    private void send(EmailAddress to, String subject, String text) {
        if (sender == null) {
            return;
        }
        SimpleMailMessage message = new SimpleMailMessage();
        message.setFrom(from);
        message.setTo(to.value());
        message.setSubject(subject);
        message.setText(text);
        try {
            sender.send(message);
        } catch (MailException e) {
            throw Rejection.of("rejection.mail.failed");
        }
    }

    private String text(Locale language, String key, Object... arguments) {
        return texts.getTranslation(key, language, arguments);
    }
}
