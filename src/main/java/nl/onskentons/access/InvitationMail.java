package nl.onskentons.access;

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

/** Mails a one-time link and nothing else: no name, no school (R2). */
@Component
class InvitationMail {

    private final @Nullable JavaMailSender sender;
    private final Translations texts;
    private final String from;

    @Autowired
    InvitationMail(
            ObjectProvider<JavaMailSender> sender, Translations texts, @Value("${portal.mail.from}") String from) {
        this(sender.getIfAvailable(), texts, from);
    }

    InvitationMail(@Nullable JavaMailSender sender, Translations texts, String from) {
        this.sender = sender;
        this.texts = texts;
        this.from = from;
    }

    /** Whether there is a mail server. */
    boolean isSent() {
        return sender != null;
    }

    /**
     * @throws Rejection when the mail server does not take it; whatever was done with it is then undone
     */
    void send(EmailAddress to, String link, boolean first) {
        SimpleMailMessage message = new SimpleMailMessage();
        message.setFrom(from);
        message.setTo(to.value());
        message.setSubject(text(first ? "mail.invitation.subject" : "mail.newLink.subject"));
        message.setText(text(first ? "mail.invitation.text" : "mail.newLink.text", link));
        try {
            if (sender != null) {
                sender.send(message);
            }
        } catch (MailException e) {
            throw Rejection.of("rejection.mail.failed");
        }
    }

    private String text(String key, Object... arguments) {
        return texts.getTranslation(key, Translations.DUTCH, arguments);
    }
}
