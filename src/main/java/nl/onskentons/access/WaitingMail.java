package nl.onskentons.access;

import java.util.Locale;
import nl.onskentons.common.EmailAddress;
import nl.onskentons.common.Rejection;
import nl.onskentons.common.SomethingWaits;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.task.AsyncTaskExecutor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Mails that something waits, once it really does: after the transaction. A mail that fails undoes nothing. */
@Component
class WaitingMail {

    private static final Logger LOG = LoggerFactory.getLogger(WaitingMail.class);

    private final AccountRepository accounts;
    private final PortalMail mail;
    private final PortalAddress address;
    private final AsyncTaskExecutor executor;

    WaitingMail(
            AccountRepository accounts,
            PortalMail mail,
            PortalAddress address,
            @Qualifier("applicationTaskExecutor") AsyncTaskExecutor executor) {
        this.accounts = accounts;
        this.mail = mail;
        this.address = address;
        this.executor = executor;
    }

    @TransactionalEventListener
    void on(SomethingWaits event) {
        if (mail.isSent()) {
            accounts.findById(event.account().value())
                    .filter(Account::isEnabled)
                    .ifPresent(account -> executor.execute(() -> send(account.email(), account.language())));
        }
    }

    private void send(EmailAddress to, Locale language) {
        try {
            mail.sendWaiting(to, language, address.inMail(""));
        } catch (Rejection rejection) {
            LOG.warn("A mail that something waits was not taken by the mail server");
        }
    }
}
