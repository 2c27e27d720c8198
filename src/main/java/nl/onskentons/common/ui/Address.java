package nl.onskentons.common.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;

/** Opens addresses of the portal that were written as text. */
public final class Address {

    private Address() {}

    /**
     * Goes to an address as it stands in a link, such as {@code partners?sector=police}. {@link UI#navigate(String)} takes
     * everything for the path, and a query in it for a mistake.
     */
    public static void open(String address) {
        Location location = new Location(address);
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
    }

    /**
     * Says in the address what was changed on the page that is open, without a step for Back. What goes to the same place
     * again later, or reads the page anew, starts from here.
     */
    public static void replace(String address) {
        replace(new Location(address));
    }

    /** As {@link #replace(String)}. */
    public static void replace(Location location) {
        UI window = UI.getCurrent();
        window.getPage().getHistory().replaceState(null, location);
        window.getInternals().setLastHandledNavigation(location);
    }
}
