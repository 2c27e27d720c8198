package nl.onskentons.access.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.login.LoginI18n;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Map;
import java.util.Optional;
import nl.onskentons.access.AccessRoutes;
import nl.onskentons.access.SignInThrottled;
import nl.onskentons.common.ui.Brand;
import nl.onskentons.common.ui.EmergencyStrip;
import nl.onskentons.common.ui.Notice;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.WebAttributes;

/** Signing in. The emergency numbers stand here too (R7). */
@Route(value = AccessRoutes.SIGN_IN, autoLayout = false)
@AnonymousAllowed
public class SignInView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private static final String NAME_THE_EYE = "this.querySelector('vaadin-password-field').i18n = { reveal: $0 }";

    private static final String KEEP_THE_ADDRESS = "this.querySelector('[name=username]').value = $0";

    private final LoginForm form = new LoginForm();
    private final Notice notice = new Notice();

    SignInView(DemoAccounts demo) {
        form.setForgotPasswordButtonVisible(false);
        form.setAction(AccessRoutes.SIGN_IN);

        addClassName("oko-door");
        add(new Brand(), notice, form);
        if (demo.exist()) {
            add(new DemoAccountList(demo));
        }
        add(EmergencyStrip.card());
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        form.getElement().executeJs(NAME_THE_EYE, getTranslation("password.reveal"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Map<String, ?> parameters = event.getLocation().getQueryParameters().getParameters();
        LoginI18n texts = texts();
        if (parameters.containsKey("error")) {
            refusal().ifPresent(refused -> explain(refused, texts));
        }
        form.setI18n(texts);
        form.setError(parameters.containsKey("error"));
        notice.clear();
        if (parameters.containsKey(AccessRoutes.CHOSEN)) {
            notice.done("signin.chosen");
        }
    }

    /** Spring Security leaves the reason in the session. */
    private static Optional<AuthenticationException> refusal() {
        return Optional.ofNullable(VaadinSession.getCurrent().getSession())
                .map(session -> session.getAttribute(WebAttributes.AUTHENTICATION_EXCEPTION))
                .filter(AuthenticationException.class::isInstance)
                .map(AuthenticationException.class::cast);
    }

    /** Nothing but the waiting time is told. The address that was typed stays, for most often it is the password. */
    private void explain(AuthenticationException refused, LoginI18n texts) {
        if (refused instanceof SignInThrottled wait) {
            texts.getErrorMessage().setTitle(getTranslation("signin.throttled"));
            texts.getErrorMessage().setMessage(getTranslation("signin.throttled.hint", wait.minutes()));
        }
        Authentication attempt = refused.getAuthenticationRequest();
        if (attempt != null) {
            form.getElement().executeJs(KEEP_THE_ADDRESS, attempt.getName());
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("signin.title");
    }

    private LoginI18n texts() {
        LoginI18n texts = LoginI18n.createDefault();
        LoginI18n.Form labels = texts.getForm();
        labels.setTitle(getTranslation("signin.title"));
        labels.setUsername(getTranslation("signin.email"));
        labels.setPassword(getTranslation("signin.password"));
        labels.setSubmit(getTranslation("signin.submit"));
        LoginI18n.ErrorMessage error = texts.getErrorMessage();
        error.setTitle(getTranslation("signin.failed"));
        error.setMessage(getTranslation("signin.failed.hint"));
        error.setUsername(getTranslation("signin.email.missing"));
        error.setPassword(getTranslation("signin.password.missing"));
        return texts;
    }
}
