package nl.onskentons.access.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import nl.onskentons.access.AccessRoutes;
import nl.onskentons.access.AccountPassword;
import nl.onskentons.access.Accounts;
import nl.onskentons.access.InvitationToken;
import nl.onskentons.access.Invited;
import nl.onskentons.common.Rejection;
import nl.onskentons.common.ui.Brand;
import nl.onskentons.common.ui.EmergencyStrip;
import nl.onskentons.common.ui.NewPasswordField;
import nl.onskentons.common.ui.Notice;

/** Choosing a password with a one-time link. */
@Route(value = AccessRoutes.INVITATION + "/:token", autoLayout = false)
@AnonymousAllowed
public class InvitationView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final Accounts accounts;

    InvitationView(Accounts accounts) {
        this.accounts = accounts;
        addClassName("oko-door");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        InvitationToken token =
                new InvitationToken(event.getRouteParameters().get("token").orElse(""));
        removeAll();
        add(new Brand());
        accounts.invited(token).ifPresentOrElse(invited -> add(form(token, invited)), () -> add(unusable()));
        add(EmergencyStrip.card());
    }

    private Div form(InvitationToken token, Invited invited) {
        NewPasswordField password =
                NewPasswordField.chosen("invitation.password", "password.rule", AccountPassword.MIN_LENGTH);
        Notice notice = new Notice();
        Button save = new Button(getTranslation("invitation.save"));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.setDisableOnClick(true);
        save.addClickListener(click -> {
            accept(token, password, notice);
            save.setEnabled(true);
        });

        Paragraph whose = new Paragraph(getTranslation("invitation.whose", invited.email()));
        return card(new H1(getTranslation("invitation.welcome", invited.name())), whose, password, notice, save);
    }

    private void accept(InvitationToken token, NewPasswordField password, Notice notice) {
        try {
            accounts.accept(token, new AccountPassword(password.getValue()));
            getUI().ifPresent(ui -> ui.navigate(SignInView.class, QueryParameters.of(AccessRoutes.CHOSEN, "")));
        } catch (Rejection rejection) {
            notice.refused(rejection);
            password.focus();
        }
    }

    private Div unusable() {
        return card(
                new H1(getTranslation("invitation.unusable")),
                new Paragraph(getTranslation("invitation.unusable.why")),
                new Paragraph(getTranslation("invitation.unusable.next")),
                new Anchor(AccessRoutes.SIGN_IN, getTranslation("invitation.toSignIn")));
    }

    private static Div card(Component... content) {
        Div card = new Div(content);
        card.addClassNames("oko-card", "oko-form");
        return card;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("invitation.title");
    }
}
