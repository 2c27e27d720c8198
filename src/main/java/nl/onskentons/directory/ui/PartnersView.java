package nl.onskentons.directory.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import nl.onskentons.access.SchoolSelection;
import nl.onskentons.common.ui.Address;
import nl.onskentons.common.ui.Page;
import nl.onskentons.directory.EntryCard;
import nl.onskentons.directory.EntryFilter;
import nl.onskentons.directory.EntryId;
import org.jspecify.annotations.Nullable;

/** The partners: a list that is a search, and beside it the card of who was chosen. */
@Route(PartnersUrl.ROUTE + "/:entry?")
@Menu(title = "directory.menu", order = 20)
@PermitAll
@StyleSheet("context://assets/styles/directory.css")
public class PartnersView extends Page implements BeforeEnterObserver, BeforeLeaveObserver, HasDynamicTitle {

    private static final String ENTRY = "entry";

    private final PartnersServices services;
    private final SchoolSelection schools;
    private final FilterBar filterBar;
    private final EntryList list;
    private final Section detail = new Section();
    private EntryFilter filter;
    private String title = "";
    private Optional<EntryId> chosen = Optional.empty();
    private @Nullable EntryForm form;

    PartnersView(PartnersServices services, SchoolSelection schools) {
        this.services = services;
        this.schools = schools;
        this.filter = EntryFilter.all(schools.schools());
        this.filterBar = new FilterBar(services, this::use, this::ringChanged);
        this.list = new EntryList(services.directory(), services.mayAdd());

        detail.addClassName("oko-detail");
        Div columns = new Div(new Div(list), detail);
        columns.addClassName("oko-master-detail");

        addClassName("oko-fill");
        add(new PartnersHeading(services, () -> filter), filterBar, columns);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters parameters = event.getLocation().getQueryParameters();
        filter = PartnersUrl.filter(parameters, schools.schools());
        filterBar.show(filter);
        Optional<String> entry = event.getRouteParameters().get(ENTRY);
        list.show(filter, PartnersUrl.id(entry));
        if (entry.isEmpty()) {
            showNothing();
        } else if (!entry.get().equals(PartnersUrl.NEW)) {
            open(PartnersUrl.id(entry), PartnersUrl.isEdit(parameters));
            fromTheTop();
        } else if (services.mayAdd()) {
            add(PartnersUrl.isOrganisation(parameters));
            fromTheTop();
        } else {
            event.rerouteToError(NotFoundException.class);
        }
    }

    /** What is opened is read from its beginning; what is only read anew stays where it was. */
    private void fromTheTop() {
        detail.getElement().executeJs("this.scrollTop = 0; window.scrollTo(0, 0)");
    }

    /** Nothing that was filled in is lost by a click beside it. */
    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (isHalfFilled()) {
            BeforeLeaveEvent.ContinueNavigationAction leave = event.postpone();
            new LeaveDialog(leave::proceed, leave::cancel).open();
        }
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    /** The filter was changed on screen; a form beside it is not thrown away for that. */
    private void use(EntryFilter changed) {
        if (isHalfFilled()) {
            new LeaveDialog(() -> narrow(changed), () -> filterBar.show(filter)).open();
        } else {
            narrow(changed);
        }
    }

    private boolean isHalfFilled() {
        return form != null && form.isChanged();
    }

    /** The address follows, without a step for Back per letter. */
    private void narrow(EntryFilter changed) {
        filter = changed;
        filterBar.show(filter);
        Address.replace(PartnersUrl.list(filter));
        list.show(filter, Optional.empty());
        showNothing();
        UI.getCurrent().getPage().setTitle(title);
    }

    /** A ring was changed or taken away: the list follows, and so does the card; what is being filled in stays. */
    private void ringChanged() {
        filterBar.reloadRings();
        if (filter.ring().isPresent() && !filterBar.hasRing()) {
            use(filter.withRing(Optional.empty()));
        } else {
            list.refresh();
            if (form == null) {
                chosen.ifPresent(id -> open(Optional.of(id), false));
            }
        }
    }

    private void showNothing() {
        title = getTranslation("directory.menu");
        show(false);
        detail.add(new NothingChosen());
    }

    private void open(Optional<EntryId> id, boolean edit) {
        Optional<EntryCard> card = id.flatMap(services.directory()::card);
        show(true);
        chosen = id;
        if (card.isEmpty()) {
            title = getTranslation("directory.gone.title");
            detail.add(new EntryGone(filter));
            return;
        }
        title = card.get().name();
        if (edit && card.get().mayEdit()) {
            form = EntryForm.change(
                    services,
                    card.get(),
                    () -> Address.open(PartnersUrl.card(card.get().id(), filter)));
            detail.add(form);
        } else {
            detail.add(new EntryPanel(services, card.get(), filter, this::refresh));
        }
    }

    private void add(boolean organisation) {
        show(true);
        title = getTranslation(organisation ? "directory.add.organisation" : "directory.add.contact");
        EntryId id = EntryId.random();
        form = EntryForm.add(
                services,
                id,
                organisation,
                saved -> Address.open(saved ? PartnersUrl.card(id, filter) : PartnersUrl.list(filter)));
        detail.add(form);
    }

    private void refresh(EntryId id) {
        filterBar.reloadRings();
        list.show(filter, Optional.of(id));
        open(Optional.of(id), false);
    }

    private void show(boolean something) {
        detail.removeAll();
        form = null;
        chosen = Optional.empty();
        setClassName("oko-chosen", something);
    }
}
