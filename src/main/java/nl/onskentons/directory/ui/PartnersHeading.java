package nl.onskentons.directory.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.function.SerializableSupplier;
import nl.onskentons.common.ui.Address;
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
        MenuBar menu = new MenuBar();
        addListMenu(menu, filter);
        if (services.mayAdd()) {
            addMenu(menu, filter);
        }
        actions.add(menu);
        add(new H1(getTranslation("directory.menu")), actions);
    }

    private void addMenu(MenuBar bar, SerializableSupplier<EntryFilter> filter) {
        SubMenu add = bar.addItem(getTranslation("directory.add")).getSubMenu();
        add.addItem(
                getTranslation("directory.add.contact"), event -> Address.open(PartnersUrl.add(false, filter.get())));
        add.addItem(
                getTranslation("directory.add.organisation"),
                event -> Address.open(PartnersUrl.add(true, filter.get())));
        add.addItem(getTranslation("directory.import"), event -> Address.open(PartnersUrl.ROUTE + "/importeren"));
    }

    /** The list on paper, or as a file for another program. */
    private void addListMenu(MenuBar bar, SerializableSupplier<EntryFilter> filter) {
        SubMenu list = bar.addItem(getTranslation("directory.export")).getSubMenu();
        addFile(list, "directory.export.print", "print", filter);
        addFile(list, "directory.export.vcard", "export.vcf", filter);
        addFile(list, "directory.export.csv", "export.csv", filter);
        addFile(list, "directory.export.hsds", "export.json", filter);
    }

    private void addFile(SubMenu menu, String key, String name, SerializableSupplier<EntryFilter> filter) {
        menu.addItem(
                getTranslation(key),
                event -> UI.getCurrent().getPage().open(PartnersUrl.file(name, filter.get()), "_blank"));
    }
}
