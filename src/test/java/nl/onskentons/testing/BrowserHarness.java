package nl.onskentons.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * What a test in a real browser does, whatever portal it runs against; see {@link BrowserTest}. It fails, and never skips,
 * when there is no browser.
 */
public abstract class BrowserHarness {

    /** Its content is there, and the server is asked for nothing more. */
    private static final String STANDS = """
            () => document.contentType !== 'text/html'
              || document.querySelector('main') !== null
                && Object.values(window.Vaadin?.Flow?.clients ?? {}).every((client) => !client.isActive?.())""";

    /** Cookies by server and account: signing in is done once, in the page itself. */
    private static final Map<String, String> SESSIONS = new ConcurrentHashMap<>();

    @LocalServerPort
    private int port;

    private final List<BrowserContext> contexts = new ArrayList<>();

    @AfterEach
    final void close() {
        contexts.forEach(BrowserContext::close);
        contexts.clear();
    }

    /** A page of somebody who did not sign in. */
    protected final Page visitor(Screen screen) {
        return page(screen, null);
    }

    /** A page of somebody who did not sign in, at a desk. */
    protected final Page visitor() {
        return visitor(Screen.DESK);
    }

    /** A page of an example account, such as {@code coordinator}. */
    protected final Page signedIn(String account, Screen screen) {
        String session = SESSIONS.computeIfAbsent(port + " " + account, key -> {
            Page page = visitor();
            signIn(page, account + "@voorbeeld.test", "ons-kent-ons-demo");
            page.waitForURL(url -> !url.contains("/inloggen"));
            return page.context().storageState();
        });
        return page(screen, session);
    }

    /** A page of an example account, at a desk. */
    protected final Page signedIn(String account) {
        return signedIn(account, Screen.DESK);
    }

    /** Fills in the sign-in page and sends it. */
    protected final void signIn(Page page, String email, String password) {
        open(page, "inloggen");
        page.locator("input[name=username]").fill(email);
        page.locator("input[name=password]").fill(password);
        page.locator("input[name=password]").press("Enter");
    }

    /** Opens an address of the portal and waits until it stands still. */
    protected final void open(Page page, String path) {
        page.navigate(url(path));
        page.waitForFunction(STANDS);
    }

    protected final String url(String path) {
        return "http://localhost:" + port + "/" + path;
    }

    /** Shows an address to one account on a desk and a phone, and checks each. */
    protected final void onEveryScreen(String account, String path, Consumer<Page> check) {
        for (Screen screen : List.of(Screen.DESK, Screen.PHONE)) {
            Page page = signedIn(account, screen);
            open(page, path);
            check.accept(page);
            page.context().close();
            contexts.remove(page.context());
        }
    }

    /** The same for somebody who did not sign in. */
    protected final void onEveryScreen(String path, Consumer<Page> check) {
        for (Screen screen : List.of(Screen.DESK, Screen.PHONE)) {
            Page page = visitor(screen);
            open(page, path);
            check.accept(page);
            page.context().close();
            contexts.remove(page.context());
        }
    }

    /**
     * No violation of WCAG 2.2 AA that a machine can find, as the page is and with its colours the other way round, light or dark;
     * and nothing to scroll sideways for.
     */
    protected static void isAccessible(Page page) {
        page.waitForFunction("document.title !== ''");
        assertThat(Axe.violations(page)).as(page.url()).isEmpty();
        turnColours(page);
        assertThat(Axe.contrast(page)).as("%s in other colours", page.url()).isEmpty();
        turnColours(page);
        assertThat(page.locator("main").count()).as("main of " + page.url()).isEqualTo(1);
        assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                .as("%s fits %s px", page.url(), page.viewportSize().width)
                .isTrue();
    }

    private static void turnColours(Page page) {
        boolean dark = (Boolean) page.evaluate("matchMedia('(prefers-color-scheme: dark)').matches");
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(dark ? ColorScheme.LIGHT : ColorScheme.DARK));
    }

    private Page page(Screen screen, @Nullable String session) {
        BrowserContext context = Browsers.chromium().newContext(screen.options().setStorageState(session));
        contexts.add(context);
        return context.newPage();
    }
}
