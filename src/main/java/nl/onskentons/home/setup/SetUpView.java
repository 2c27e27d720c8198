package nl.onskentons.home.setup;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import nl.onskentons.access.AccessRoutes;
import nl.onskentons.access.AccountPassword;
import nl.onskentons.common.ui.Brand;
import nl.onskentons.common.ui.EmergencyStrip;
import nl.onskentons.common.ui.FieldRefusals;
import nl.onskentons.common.ui.NewPasswordField;
import nl.onskentons.common.ui.Notice;
import nl.onskentons.common.ui.OnceButton;

/** Setting the portal up: the code from the console, the school, and the first administrator. */
@Route(value = SetUpView.ROUTE, autoLayout = false)
@AnonymousAllowed
public class SetUpView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    static final String ROUTE = "inrichten";

    private final SetUp setUp;
    private final TextField code = new TextField();
    private final TextField school = new TextField();
    private final TextField name = new TextField();
    private final EmailField email = new EmailField();
    private final NewPasswordField password =
            NewPasswordField.chosen("setup.password", "password.rule", AccountPassword.MIN_LENGTH);
    private final Notice notice = new Notice();
    private final FieldRefusals refusals = new FieldRefusals(notice)
            .at("code", code)
            .at("school", school)
            .at("name", name)
            .at("email", email)
            .at("password", password);

    SetUpView(SetUp setUp) {
        this.setUp = setUp;
        addClassName("oko-door");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        removeAll();
        add(new Brand(), setUp.isNeeded() ? form() : done(), EmergencyStrip.card());
    }

    private Div form() {
        label(code, "setup.code");
        code.setHelperText(getTranslation("setup.code.hint"));
        code.setAutocomplete(Autocomplete.OFF);
        label(school, "setup.school");
        label(name, "setup.name");
        name.setAutocomplete(Autocomplete.NAME);
        email.setLabel(getTranslation("setup.email"));
        email.setAutocomplete(Autocomplete.USERNAME);
        email.setRequiredIndicatorVisible(true);
        email.setWidthFull();
        return card(
                new H1(getTranslation("setup.title")),
                new Paragraph(getTranslation("setup.lead")),
                code,
                school,
                name,
                email,
                password,
                notice,
                OnceButton.primary("setup.save", this::perform));
    }

    private Div done() {
        return card(
                new H1(getTranslation("setup.done")),
                new Paragraph(getTranslation("setup.done.next")),
                new Anchor(AccessRoutes.SIGN_IN, getTranslation("setup.toSignIn")));
    }

    private void perform() {
        refusals.during(() -> {
            setUp.perform(new SetUpForm(
                    code.getValue(), school.getValue(), name.getValue(), email.getValue(), password.getValue()));
            show();
        });
    }

    private void label(TextField field, String key) {
        field.setLabel(getTranslation(key));
        field.setRequiredIndicatorVisible(true);
        field.setWidthFull();
    }

    private static Div card(Component... content) {
        Div card = new Div(content);
        card.addClassNames("oko-card", "oko-form");
        return card;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("setup.title");
    }
}
