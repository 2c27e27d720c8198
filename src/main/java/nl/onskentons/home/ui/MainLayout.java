package nl.onskentons.home.ui;

import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.orderedlayout.Scroller;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import nl.onskentons.access.CurrentUser;
import nl.onskentons.access.OwnAccount;
import nl.onskentons.access.SchoolSelection;
import nl.onskentons.common.ui.Brand;
import nl.onskentons.common.ui.EmergencyStrip;
import nl.onskentons.common.ui.SubNavigation;
import nl.onskentons.home.SearchEverything;

/** The frame around every page: where to go, the search over everything, the emergency numbers, and who is signed in. */
@Layout
@PermitAll
@JsModule("context://assets/scripts/shortcuts.js")
@JsModule("context://assets/scripts/round-sweep.js")
public final class MainLayout extends AppLayout implements AfterNavigationObserver {

    private final SearchField search;

    MainLayout(
            SearchEverything everything,
            CurrentUser currentUser,
            SchoolSelection schools,
            OwnAccount account,
            AuthenticationContext authentication) {
        search = new SearchField(everything);
        setPrimarySection(Section.DRAWER);
        addToDrawer(new Brand(), new Scroller(navigation()));

        Div end = new Div(new EmergencyStrip(), new UserMenu(currentUser, account, authentication));
        end.addClassName("oko-end");
        Div header = new Div(new DrawerToggle(), search);
        if (schools.choices().size() > 1) {
            header.add(new SchoolSwitch(schools));
        }
        header.add(end);
        header.addClassName("oko-header");
        addToNavbar(header);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        search.close();
    }

    private SideNav navigation() {
        SideNav navigation = new SideNav();
        navigation.getElement().setAttribute("aria-label", getTranslation("frame.navigation"));
        List<MenuEntry> entries = MenuConfiguration.getMenuEntries();
        entries.stream()
                .filter(entry -> entries.stream().noneMatch(other -> isBelow(entry, other)))
                .forEach(entry -> navigation.addItem(item(entry)));
        return navigation;
    }

    /** Pages below one of the menu are reached from there, see {@link SubNavigation}. */
    private static boolean isBelow(MenuEntry entry, MenuEntry other) {
        return !other.path().replace("/", "").isEmpty() && entry.path().startsWith(other.path() + "/");
    }

    /** The title of an entry is the key of its text. */
    private SideNavItem item(MenuEntry entry) {
        SideNavItem item = new SideNavItem(getTranslation(entry.title()), entry.path());
        item.setMatchNested(!entry.path().isEmpty());
        return item;
    }
}
