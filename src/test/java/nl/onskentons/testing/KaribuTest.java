package nl.onskentons.testing;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;

import com.github.mvysny.fakeservlet.FakeRequest;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.github.mvysny.kaributesting.v10.spring.MockSpringServlet;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.server.VaadinSession;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * A test of views without a browser: it opens the same views with the same rules of access, on the server alone.
 *
 * <p>Say with {@link As} who is signed in; signing in as somebody else halfway needs {@link #restart()}.
 */
@PortalTest
public abstract class KaribuTest {

    /** Finding the views takes a second, and they are the same for every test. */
    private static final Routes ROUTES = new Routes().autoDiscoverViews("nl.onskentons");

    private static final Locale DUTCH = Locale.forLanguageTag("nl-NL");

    @Autowired
    private ApplicationContext context;

    @BeforeEach
    final void start() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        MockVaadin.setMockRequestFactory(session -> {
            FakeRequest request = new FakeRequest(session);
            request.setLocaleInt(DUTCH);
            request.setUserPrincipalInt(authentication);
            request.setUserInRole((principal, role) -> hasRole(authentication, role));
            return request;
        });
        MockVaadin.setup(KaribuTest::dutchWindow, new MockSpringServlet(ROUTES, context, KaribuTest::dutchWindow));
        // Vaadin keeps who is signed in with its session once there is one.
        if (authentication != null) {
            SecurityContextHolder.getContext().setAuthentication(authentication);
        }
    }

    @AfterEach
    final void stop() {
        MockVaadin.tearDown();
        MockVaadin.setMockRequestFactory(FakeRequest::new);
    }

    /** A new browser window, for whoever is signed in now. */
    protected final void restart() {
        stop();
        start();
    }

    /** Opens an address, such as {@code beheer/accounts?zoek=voorbeeld}. */
    protected static void open(String address) {
        Location location = new Location(address);
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
        MockVaadin.clientRoundtrip(false);
    }

    protected static void click(String text) {
        _click(_get(Button.class, spec -> spec.withText(text)));
    }

    /** A button that says for whom it is. */
    protected static Button button(String name) {
        return _get(
                Button.class,
                spec -> spec.withPredicate(
                        button -> button.getAriaLabel().filter(name::equals).isPresent()));
    }

    private static UI dutchWindow() {
        VaadinSession.getCurrent().setLocale(DUTCH);
        UI window = new UI();
        window.setLocale(DUTCH);
        return window;
    }

    private static boolean hasRole(@Nullable Authentication authentication, String role) {
        return authentication != null
                && authentication.getAuthorities().stream()
                        .anyMatch(authority -> ("ROLE_" + role).equals(authority.getAuthority()));
    }
}
