package nl.onskentons.access;

import java.time.Clock;
import nl.onskentons.common.AccountId;
import nl.onskentons.common.EmailAddress;
import org.springframework.stereotype.Component;

/** Makes one-time links and hands them over: by mail, or through the administrator when there is no mail server. */
@Component
class AccountLinks {

    private final InvitationRepository invitations;
    private final PortalMail mail;
    private final PortalAddress address;
    private final Clock clock;

    AccountLinks(InvitationRepository invitations, PortalMail mail, PortalAddress address, Clock clock) {
        this.invitations = invitations;
        this.mail = mail;
        this.address = address;
        this.clock = clock;
    }

    Account newAccount(String name, EmailAddress email) {
        return new Account(AccountId.random(), name, email, clock.instant());
    }

    boolean areMailed() {
        return mail.isSent();
    }

    /** @param first whether it invites, rather than replaces a forgotten password */
    Handover handOver(Account account, boolean first) {
        withdraw(account);
        InvitationToken token = InvitationToken.random();
        invitations.save(new Invitation(token, account.id(), clock.instant()));
        String path = AccessRoutes.INVITATION + "/" + token.value();
        if (!areMailed()) {
            return new Handover.ToPassOn(account.id(), address.onScreen(path));
        }
        mail.sendOneTimeLink(account.email(), account.language(), address.inMail(path), first);
        return new Handover.Mailed(account.id(), account.email().value());
    }

    /** Makes all links of an account useless. */
    void withdraw(Account account) {
        invitations.findByAccountId(account.id()).stream()
                .filter(invitation -> invitation.isUsableAt(clock.instant()))
                .forEach(invitation -> invitation.use(clock.instant()));
    }
}
