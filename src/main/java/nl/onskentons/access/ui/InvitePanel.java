package nl.onskentons.access.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import nl.onskentons.access.AccountAdministration;
import nl.onskentons.access.Handover;
import nl.onskentons.access.InvitationForm;
import nl.onskentons.access.Membership;
import nl.onskentons.access.Role;
import nl.onskentons.common.EmailAddress;
import nl.onskentons.common.Rejection;
import nl.onskentons.common.ui.FieldRefusals;
import nl.onskentons.common.ui.Notice;
import nl.onskentons.common.ui.OnceButton;

/** Inviting somebody. */
final class InvitePanel extends Div {

    private final AccountAdministration administration;
    private final TextField name = new TextField();
    private final EmailField email = new EmailField();
    private final MembershipList memberships;
    private final Notice notice = new Notice();
    private final FieldRefusals refusals =
            new FieldRefusals(notice).at("name", name).at("email", email);
    private final Runnable changed;

    InvitePanel(AccountAdministration administration, SchoolChoices schools, Runnable changed) {
        this.administration = administration;
        this.changed = changed;
        name.setLabel(getTranslation("accounts.name"));
        name.setRequiredIndicatorVisible(true);
        name.setMaxLength(120);
        name.setWidthFull();
        // Emptying them after an invitation is no mistake of whoever invites.
        name.setManualValidation(true);
        email.setManualValidation(true);
        email.setLabel(getTranslation("accounts.email"));
        email.setRequiredIndicatorVisible(true);
        email.setWidthFull();
        memberships =
                new MembershipList(schools, List.of(Membership.of(schools.all().getFirst(), Role.STAFF)));
        addClassNames("oko-card", "oko-form");
        add(
                new H2(getTranslation("accounts.invite.title")),
                name,
                email,
                memberships,
                OnceButton.primary("accounts.invite.do", this::invite),
                notice);
    }

    private void invite() {
        refusals.during(
                () -> {
                    Handover handover = administration.invite(
                            new InvitationForm(name.getValue(), address(), memberships.memberships()));
                    name.clear();
                    email.clear();
                    notice.done(new HandoverText(handover));
                    changed.run();
                },
                this::address,
                () -> InvitationForm.checkedName(name.getValue()));
    }

    private EmailAddress address() {
        return Rejection.inField("email", () -> EmailAddress.parse(email.getValue()));
    }
}
