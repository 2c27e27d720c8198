package nl.onskentons.access.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.login.LoginI18n;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import nl.onskentons.common.ui.Brand;
import nl.onskentons.common.ui.EmergencyStrip;

/** Signing in. The emergency numbers stand here too (R7). */
@Route(value = "inloggen", autoLayout = false)
@AnonymousAllowed
public class SignInView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final LoginForm form = new LoginForm();

    SignInView(DemoAccounts demo) {
        form.setI18n(texts());
        form.setForgotPasswordButtonVisible(false);
        form.setAction("inloggen");

        addClassName("oko-door");
        add(new Brand(), form);
        if (demo.exist()) {
            add(new DemoAccountList(demo));
        }
        Div emergency = new Div(EmergencyStrip.numbers());
        emergency.addClassName("oko-card");
        add(emergency);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        form.setError(event.getLocation().getQueryParameters().getParameters().containsKey("error"));
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
