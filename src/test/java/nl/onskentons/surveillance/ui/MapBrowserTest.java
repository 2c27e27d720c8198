package nl.onskentons.surveillance.ui;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import jakarta.servlet.ServletContext;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import nl.onskentons.testing.BrowserTest;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** Tests of the map by itself: see {@link MapTrialView}. None of them leaves an error of a script behind. */
abstract class MapBrowserTest extends BrowserTest {

    @Autowired
    private ServletContext servlets;

    private final List<String> errors = new ArrayList<>();

    @BeforeEach
    final void makeAddress() {
        MapTrialView.at(ApplicationRouteRegistry.getInstance(new VaadinServletContext(servlets)));
    }

    @AfterEach
    final void leavesNoErrors() {
        Assertions.assertThat(errors).isEmpty();
    }

    final Page openMap(String kind) {
        return openMap(signedIn("coordinator"), kind);
    }

    final Page openMap(Page page, String kind) {
        page.onPageError(errors::add);
        open(page, address(kind));
        box(page).waitFor();
        return page;
    }

    final void onEveryMapScreen(String kind, Consumer<Page> check) {
        onEveryScreen("coordinator", address(kind), page -> {
            page.onPageError(errors::add);
            box(page).waitFor();
            check.accept(page);
        });
    }

    private static String address(String kind) {
        return MapTrialView.PATH + "?kaart=" + kind;
    }

    static Locator box(Page page) {
        return page.locator("oko-map .oko-map-box");
    }

    static Locator marker(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new GetByRoleOptions().setName(name).setExact(true));
    }

    static Locator said(Page page) {
        return page.locator("#gezegd");
    }

    static Locator seen(Page page) {
        return page.locator("#gezien");
    }
}
