package nl.onskentons.common.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;

/** Leads to the pages that belong to one another: those of the menu under the same path, as far as they may be opened. */
public final class SubNavigation extends Nav {

    /**
     * @param root the path that they have in common, such as {@code bellen}
     * @param current the path of the page that is open
     */
    public SubNavigation(String root, String current) {
        addClassName("oko-subnav");
        setAriaLabel(getTranslation("frame.subnavigation"));
        MenuConfiguration.getMenuEntries().stream()
                .filter(entry -> path(entry).equals(root) || path(entry).startsWith(root + "/"))
                .forEach(entry -> {
                    Anchor link = new Anchor(path(entry), getTranslation(entry.title()));
                    if (path(entry).equals(current)) {
                        link.getElement().setAttribute("aria-current", "page");
                    }
                    add(link);
                });
        // Where it scrolls sideways, the page that is open is in sight.
        getElement()
                .executeJs("requestAnimationFrame(() => this.querySelector('[aria-current]')"
                        + "?.scrollIntoView({inline: 'center', block: 'nearest'}))");
    }

    private static String path(MenuEntry entry) {
        return entry.path().startsWith("/") ? entry.path().substring(1) : entry.path();
    }
}
