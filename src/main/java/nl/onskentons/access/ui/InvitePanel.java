package nl.onskentons.access.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
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
import nl.onskentons.common.ui.Notice;

/** Inviting somebody. */
final class InvitePanel extends Div {

    private final AccountAdministration administration;
    private final TextField name = new TextField();
    private final EmailField email = new EmailField();
    private final MembershipList memberships;
    private final Notice notice = new Notice();
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
        Button invite = new Button(getTranslation("accounts.invite.do"));
        invite.addThemeVariants(ButtonVariant.PRIMARY);
        invite.setDisableOnClick(true);
        invite.addClickListener(click -> {
            invite();
            invite.setEnabled(true);
        });

        addClassNames("oko-card", "oko-form");
        add(new H2(getTranslation("accounts.invite.title")), name, email, memberships, invite, notice);
    }

    private void invite() {
        name.setInvalid(false);
        email.setInvalid(false);
        try {
            EmailAddress address = email(email.getValue());
            Handover handover =
                    administration.invite(new InvitationForm(name.getValue(), address, memberships.memberships()));
            name.clear();
            email.clear();
            notice.done(new HandoverText(handover));
            changed.run();
        } catch (Rejection rejection) {
            refuse(rejection);
        }
    }

    private void refuse(Rejection rejection) {
        String text = getTranslation(rejection.key(), rejection.arguments().toArray());
        switch (rejection.field().orElse("")) {
            case "name" -> mark(name, text);
            case "email" -> {
                email.setErrorMessage(text);
                email.setInvalid(true);
            }
            default -> {
                notice.refused(rejection);
                return;
            }
        }
        notice.clear();
    }

    private static void mark(TextField field, String text) {
        field.setErrorMessage(text);
        field.setInvalid(true);
    }

    private static EmailAddress email(String typed) {
        try {
            return EmailAddress.parse(typed);
        } catch (Rejection rejection) {
            throw rejection.inField("email");
        }
    }
}
