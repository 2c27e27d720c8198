package nl.onskentons;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import nl.onskentons.LauncherStage.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code ./portal test}, {@code bench} and {@code screenshots}. */
class LauncherOfTestsTest {

    private static final String NO_BROWSER = "find_browser() { :; }";

    @TempDir
    Path temp;

    private LauncherStage stage;

    @BeforeEach
    void setTheStage() throws IOException {
        stage = new LauncherStage(temp.toRealPath());
    }

    @Test
    void testsInTheBrowserThatIsThere() throws IOException {
        Path browser = stage.program("bin/chromium", "#!/usr/bin/env bash\n");

        stage.portal("test");

        assertThat(stage.mavenCalls())
                .containsExactly("maven: --batch-mode --no-transfer-progress -Dportal.chromium=" + browser + " test");
    }

    @Test
    void refusesABrowserThatIsNotThere() throws IOException {
        Outcome outcome = stage.with("PORTAL_CHROMIUM", "/nergens/chromium").portal("test");

        assertThat(outcome.output()).contains("PORTAL_CHROMIUM wijst naar '/nergens/chromium'");
        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(stage.mavenCalls()).isEmpty();
    }

    @Test
    void installsTheBrowserOfDebianWhereItMay() throws IOException {
        Path browser = stage.path("bin/chromium");
        stage.program("bin/apt-get", """
                #!/usr/bin/env bash
                if [[ $* == *install*chromium* ]]; then
                    cat "$HOME/bin/unshare" >"$HOME/bin/chromium"
                    "$HOME/bin/chmod" +x "$HOME/bin/chromium"
                fi
                """);
        stage.tool("chmod");

        stage.portalWhere("is_root() { true; }", "test");

        assertThat(stage.mavenCalls()).singleElement().asString().contains("-Dportal.chromium=" + browser + " ");
    }

    @Test
    void leavesTheBrowserToPlaywrightWhereItMayNotInstallOne() throws IOException {
        Outcome outcome = stage.portalWhere(NO_BROWSER + "; can_install() { false; }", "test");

        assertThat(outcome.output()).contains("Playwright haalt zijn eigen browser op.");
        assertThat(stage.mavenCalls())
                .singleElement()
                .asString()
                .contains("-Dportal.chromium= -Dplaywright.skip.download=0 test");
    }

    @Test
    void leavesTheBrowserToPlaywrightWhenInstallingFails() throws IOException {
        stage.program("bin/apt-get", "#!/usr/bin/env bash\nexit 100\n");

        Outcome outcome = stage.portalWhere(NO_BROWSER + "; is_root() { true; }", "test");

        assertThat(outcome.output()).contains("Het installeren is niet gelukt.", "Playwright haalt");
        assertThat(stage.mavenCalls()).hasSize(1);
    }

    @Test
    void failsWhenTheTestsFail() throws IOException {
        stage.program("bin/mvn", """
                #!/usr/bin/env bash
                [[ $1 == --version ]] && echo "Apache Maven 4.0.0" && exit
                exit 1
                """);
        stage.program("bin/chromium", "#!/usr/bin/env bash\n");

        assertThat(stage.portal("test").exitCode()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"bench", "screenshots"})
    void runsOnlyWhatCarriesTheTag(String command) throws IOException {
        stage.program("bin/chromium", "#!/usr/bin/env bash\n");

        stage.portal(command);

        assertThat(stage.mavenCalls())
                .singleElement()
                .asString()
                .contains("-Dincluded.tags=" + command + " -Dexcluded.tags= ")
                .endsWith(" test");
    }
}
