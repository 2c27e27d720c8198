package nl.onskentons.home.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import nl.onskentons.access.CurrentUser;
import nl.onskentons.access.Role;
import nl.onskentons.access.Roles;
import nl.onskentons.common.SchoolId;
import nl.onskentons.common.ui.Notices;
import nl.onskentons.common.ui.Page;
import nl.onskentons.school.SchoolDetails;
import nl.onskentons.school.Schools;

/** What each school decides for itself, and adding a school to a portal that several share. */
@Route("beheer/scholen")
@Menu(title = "schools.menu", order = 95)
@RolesAllowed(Roles.ADMINISTRATOR)
public class SchoolsView extends Page implements HasDynamicTitle {

    private final Schools schools;
    private final CurrentUser currentUser;
    private final Div cards = new Div();

    SchoolsView(Schools schools, CurrentUser currentUser) {
        this.schools = schools;
        this.currentUser = currentUser;
        cards.addClassName("oko-columns");
        add(heading("schools.menu"), lead(getTranslation("schools.lead")), cards);
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("schools.menu");
    }

    private void show() {
        cards.removeAll();
        schools.names().keySet().stream()
                .filter(school -> currentUser.isAt(school, Role.ADMINISTRATOR))
                .forEach(school -> schools.find(school).ifPresent(details -> cards.add(card(school, details))));
        cards.add(card(new H2(getTranslation("schools.add")), new SchoolForm("schools.add", this::add)));
    }

    private Div card(SchoolId school, SchoolDetails details) {
        return card(new H2(details.name()), new SchoolForm(details, "form.save", changed -> {
            schools.change(school, changed);
            Notices.show("form.saved");
            show();
        }));
    }

    /** The frame is made anew too: whoever gets a second school can choose between them there. */
    private void add(SchoolDetails details) {
        schools.create(details);
        getUI().ifPresent(ui -> ui.refreshCurrentRoute(true));
        Notices.show("schools.added", details.name());
    }
}
