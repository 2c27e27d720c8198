package nl.onskentons.access.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import java.util.UUID;
import nl.onskentons.access.AccessRoutes;
import nl.onskentons.access.AccountAdministration;
import nl.onskentons.access.Roles;
import nl.onskentons.common.AccountId;
import nl.onskentons.common.SchoolNames;
import nl.onskentons.common.ui.Page;
import nl.onskentons.common.ui.SearchAsYouType;

/** The accounts of an administrator's schools. The address holds the search text and who is selected. */
@StyleSheet("context://assets/styles/access.css")
@Route(AccessRoutes.ACCOUNTS + "/:account?")
@Menu(title = "accounts.menu", order = 90)
@RolesAllowed(Roles.ADMINISTRATOR)
public class AccountsView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    private final AccountAdministration administration;
    private final SchoolChoices schools;
    private final AccountGrid grid;
    private final TextField search = new SearchAsYouType(200);
    private final Span count = new Span();
    private final Div detail = new Div();
    private final Div split;

    AccountsView(AccountAdministration administration, SchoolNames names) {
        this.administration = administration;
        this.schools = new SchoolChoices(names, administration.schools());
        grid = new AccountGrid(administration, schools);
        Div list = new Div(searchBar(), grid);
        list.addClassName("oko-account-side");
        detail.addClassName("oko-detail");
        split = new Div(list, detail);
        split.addClassName("oko-accounts");

        grid.onSelect(row -> show(Optional.of(row.id().toString())));
        add(heading("accounts.title"), lead(getTranslation("accounts.lead")), split);
    }

    private Div searchBar() {
        search.setLabel(getTranslation("accounts.search"));
        search.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                show(Optional.empty());
            }
        });
        Button invite = new Button(getTranslation("accounts.invite"));
        invite.addThemeVariants(ButtonVariant.PRIMARY);
        invite.addClickListener(click -> show(Optional.of(AccessRoutes.INVITE)));
        count.addClassName("oko-soft");
        count.getElement().setAttribute("role", "status");
        Div bar = new Div(search, invite, count);
        bar.addClassName("oko-account-bar");
        return bar;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        search.setValue(event.getLocation()
                .getQueryParameters()
                .getSingleParameter(AccessRoutes.SEARCH)
                .orElse(""));
        refresh();
        Optional<String> selected = event.getRouteParameters().get("account");
        split.setClassName("has-detail", selected.isPresent());
        detail.removeAll();
        grid.select(selected.flatMap(AccountsView::id));
        selected.ifPresentOrElse(this::open, () -> detail.add(new Paragraph(getTranslation("accounts.choose"))));
    }

    private void open(String account) {
        detail.add(new BackButton(() -> show(Optional.empty())));
        if (account.equals(AccessRoutes.INVITE)) {
            detail.add(new InvitePanel(administration, schools, this::refresh));
            return;
        }
        id(account)
                .flatMap(administration::find)
                .ifPresentOrElse(
                        card -> detail.add(new AccountPanel(administration, schools, card, this::refresh)),
                        () -> detail.add(
                                new H2(getTranslation("accounts.unknown")),
                                new Paragraph(getTranslation("accounts.unknown.hint"))));
    }

    private void refresh() {
        int found = grid.search(search.getValue());
        count.setText(found == 0 ? getTranslation("accounts.none") : getTranslation("accounts.count", found));
    }

    private void show(Optional<String> account) {
        QueryParameters query = search.getValue().isBlank()
                ? QueryParameters.empty()
                : QueryParameters.of(AccessRoutes.SEARCH, search.getValue());
        UI.getCurrent()
                .navigate(
                        AccountsView.class,
                        account.map(id -> new RouteParameters("account", id)).orElse(RouteParameters.empty()),
                        query);
    }

    private static Optional<AccountId> id(String text) {
        try {
            return Optional.of(new AccountId(UUID.fromString(text)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("accounts.title");
    }
}
