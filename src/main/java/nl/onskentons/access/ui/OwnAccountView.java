package nl.onskentons.access.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinSession;
import jakarta.annotation.security.PermitAll;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.onskentons.access.AccessRoutes;
import nl.onskentons.access.AccountPassword;
import nl.onskentons.access.CurrentUser;
import nl.onskentons.access.OwnAccount;
import nl.onskentons.access.PortalUser;
import nl.onskentons.common.Rejection;
import nl.onskentons.common.SchoolNames;
import nl.onskentons.common.Translations;
import nl.onskentons.common.ui.FieldRefusals;
import nl.onskentons.common.ui.NewPasswordField;
import nl.onskentons.common.ui.Notice;
import nl.onskentons.common.ui.OnceButton;
import nl.onskentons.common.ui.Page;

/** One's own account: what one is at which school, the language, the password, and signing out everywhere. */
@Route(AccessRoutes.OWN_ACCOUNT)
@PermitAll
public class OwnAccountView extends Page implements HasDynamicTitle {

    private final OwnAccount account;

    OwnAccountView(OwnAccount account, CurrentUser currentUser, SchoolNames schools) {
        this.account = account;
        PortalUser user = currentUser.require();
        add(heading("own.title"), lead(getTranslation("own.lead", user.name(), user.getUsername())));
        SchoolChoices own = new SchoolChoices(schools, user.schools());
        Div columns = new Div(memberships(user, own), language(), password(), everywhere());
        columns.addClassName("oko-columns");
        add(columns);
    }

    private Div memberships(PortalUser user, SchoolChoices schools) {
        String roles = user.memberships().stream()
                .map(membership -> schools.role(membership) + " · " + schools.name(membership.school()))
                .sorted()
                .collect(Collectors.joining("\n"));
        Paragraph lines = new Paragraph(roles);
        lines.addClassName("oko-lines");
        return section("own.memberships", lines, new Paragraph(getTranslation("own.memberships.hint")));
    }

    private Div language() {
        RadioButtonGroup<Locale> languages = new RadioButtonGroup<>();
        languages.setAriaLabel(getTranslation("own.language"));
        languages.setItems(Translations.DUTCH, Translations.ENGLISH);
        languages.setItemLabelGenerator(locale -> getTranslation("language." + locale.getLanguage()));
        languages.setValue(
                getLocale().getLanguage().equals(Translations.ENGLISH.getLanguage())
                        ? Translations.ENGLISH
                        : Translations.DUTCH);
        languages.addValueChangeListener(change -> {
            account.useLanguage(change.getValue());
            VaadinSession.getCurrent().setLocale(change.getValue());
            getUI().ifPresent(ui -> ui.getPage().reload());
        });
        return section("own.language", languages);
    }

    private Div password() {
        NewPasswordField current = NewPasswordField.current("own.password.current");
        NewPasswordField chosen =
                NewPasswordField.chosen("own.password.new", "password.rule", AccountPassword.MIN_LENGTH);
        Notice notice = new Notice();
        FieldRefusals refusals =
                new FieldRefusals(notice).at("current", current).at("chosen", chosen);
        OnceButton save = new OnceButton(
                "own.password.save",
                () -> refusals.during(() -> {
                    AccountPassword password =
                            Rejection.inField("chosen", () -> new AccountPassword(chosen.getValue()));
                    account.changePassword(current.getValue(), password);
                    current.clear();
                    chosen.clear();
                    notice.done("own.password.done");
                }));
        return section("own.password", current, chosen, notice, save);
    }

    private Div everywhere() {
        OnceButton signOut = new OnceButton("own.everywhere.do", () -> {
            account.signOutEverywhere();
            getUI().ifPresent(ui -> ui.getPage().setLocation(AccessRoutes.SIGN_IN));
        });
        return section("own.everywhere", new Paragraph(getTranslation("own.everywhere.hint")), signOut);
    }

    private Div section(String titleKey, Component... content) {
        Div section = card(new H2(getTranslation(titleKey)));
        section.addClassName("oko-form");
        section.add(content);
        return section;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("own.title");
    }
}
