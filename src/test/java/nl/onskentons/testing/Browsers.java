package nl.onskentons.testing;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One Chromium for all tests: the one that {@code portal.chromium} (PORTAL_CHROMIUM) names, else Debian's, else
 * Playwright's own.
 */
public final class Browsers {

    private static final List<String> ARGUMENTS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private Browsers() {}

    /** The browser, started when the first test needs it and stopped with the process. */
    public static Browser chromium() {
        return Running.CHROMIUM;
    }

    private static Optional<Path> executable() {
        return Optional.ofNullable(System.getProperty("portal.chromium"))
                .or(() -> Optional.ofNullable(System.getenv("PORTAL_CHROMIUM")))
                .map(Path::of)
                .or(() -> Optional.of(Path.of("/usr/bin/chromium")).filter(Files::isExecutable));
    }

    private static final class Running {

        private static final Browser CHROMIUM = start();

        private static Browser start() {
            LaunchOptions options = new LaunchOptions().setArgs(ARGUMENTS);
            Map<String, String> environment = executable().isPresent()
                    ? Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")
                    : Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "0");
            executable().ifPresent(options::setExecutablePath);
            Playwright playwright = Playwright.create(new Playwright.CreateOptions().setEnv(environment));
            Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
            return playwright.chromium().launch(options);
        }
    }
}
