package nl.onskentons.access.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSingleSelectionModel;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.onskentons.access.AccountAdministration;
import nl.onskentons.access.AccountRow;
import nl.onskentons.access.Membership;
import nl.onskentons.common.AccountId;

/** The list: one line per person, fetched page by page. */
final class AccountGrid extends Grid<AccountRow> {

    private final AccountAdministration administration;
    private final SchoolChoices schools;
    private String text = "";

    AccountGrid(AccountAdministration administration, SchoolChoices schools) {
        this.administration = administration;
        this.schools = schools;
        addClassName("oko-account-list");
        ((GridSingleSelectionModel<AccountRow>) setSelectionMode(SelectionMode.SINGLE)).setDeselectAllowed(false);
        addThemeVariants(GridVariant.NO_BORDER);
        addColumn(new ComponentRenderer<>(this::line)).setHeader(getTranslation("accounts.who"));
        setItems(
                query -> administration.list(text, query.getPage(), query.getPageSize()).stream(),
                query -> administration.count(text));
    }

    void onSelect(SerializableConsumer<AccountRow> action) {
        addSelectionListener(selection -> {
            if (selection.isFromClient()) {
                selection.getFirstSelectedItem().ifPresent(action);
            }
        });
    }

    /** Shows who matches, and tells how many they are. */
    int search(String newText) {
        text = newText;
        getDataProvider().refreshAll();
        return administration.count(text);
    }

    /** Marks who is shown beside the list. */
    void select(Optional<AccountId> account) {
        deselectAll();
        account.flatMap(administration::find)
                .map(card -> new AccountRow(card.id(), card.name(), card.email(), card.status(), card.memberships()))
                .ifPresent(this::select);
    }

    private Div line(AccountRow row) {
        Span name = new Span(row.name());
        name.addClassName("oko-account-name");
        Span email = new Span(row.email());
        email.addClassName("oko-soft");
        Span roles =
                new Span(row.memberships().stream().map(this::role).distinct().collect(Collectors.joining("\n")));
        roles.addClassNames("oko-soft", "oko-lines");
        Div first = new Div(name, new StatusSign(row.status(), row.memberships()));
        first.addClassName("oko-account-first");
        Div line = new Div(first, email, roles);
        line.addClassName("oko-account");
        return line;
    }

    private String role(Membership membership) {
        String role = schools.role(membership);
        return schools.isOnlyOne() ? role : role + " · " + schools.name(membership.school());
    }
}
