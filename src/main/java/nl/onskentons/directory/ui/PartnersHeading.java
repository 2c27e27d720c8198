package nl.onskentons.directory.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.function.SerializableSupplier;
import nl.onskentons.directory.EntryFilter;

/** The heading of the partners, and what can be done with the list as a whole. */
final class PartnersHeading extends Div {

    PartnersHeading(PartnersServices services, SerializableSupplier<EntryFilter> filter) {
        addClassName("oko-heading");
        Div actions = new Div();
        actions.addClassName("oko-actions");
        services.directory().ownCard().ifPresent(id -> {
            Anchor own = new Anchor(PartnersUrl.card(id, filter.get()), getTranslation("directory.ownCard"));
            own.setRouterIgnore(false);
            actions.add(own);
        });
        if (services.mayAdd()) {
            actions.add(addMenu(filter));
        }
        add(new H1(getTranslation("directory.menu")), actions);
    }

    private MenuBar addMenu(SerializableSupplier<EntryFilter> filter) {
        MenuBar bar = new MenuBar();
        MenuItem add = bar.addItem(getTranslation("directory.add"));
        add.getSubMenu()
                .addItem(
                        getTranslation("directory.add.contact"),
                        event -> UI.getCurrent().navigate(PartnersUrl.add(false, filter.get())));
        add.getSubMenu()
                .addItem(
                        getTranslation("directory.add.organisation"),
                        event -> UI.getCurrent().navigate(PartnersUrl.add(true, filter.get())));
        return bar;
    }
}
