package nl.onskentons;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import nl.onskentons.LauncherStage.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code ./portal demo} and {@code start}, and how the launcher is used. */
class LauncherTest {

    @TempDir
    Path temp;

    private LauncherStage stage;

    @BeforeEach
    void setTheStage() throws IOException {
        stage = new LauncherStage(temp.toRealPath());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            dmeo                        | 'dmeo' is geen opdracht.
            demo --poort 8081           | 'demo' kent '--poort' niet.
            demo 8081                   | 'demo' kent '8081' niet.
            demo --port                 | '' is geen poort; kies een getal van 1 tot en met 65535.
            demo --port acht            | 'acht' is geen poort; kies een getal van 1 tot en met 65535.
            demo --port 0               | '0' is geen poort; kies een getal van 1 tot en met 65535.
            demo --port -1              | '-1' is geen poort; kies een getal van 1 tot en met 65535.
            demo --port 65536           | '65536' is geen poort; kies een getal van 1 tot en met 65535.
            start --port 99999999999999 | '99999999999999' is geen poort; kies een getal van 1 tot en met 65535.
            demo --at                   | '' is geen datum met tijd; schrijf bijvoorbeeld 2026-11-24T09:12.
            demo --at 9:12              | '9:12' is geen datum met tijd; schrijf bijvoorbeeld 2026-11-24T09:12.
            start --at 2026-11-24T09:12 | 'start' kent '--at' niet.
            test --port 8081            | Hier hoort '--port' niet bij.
            """, quoteCharacter = '"')
    void refusesWrongUseInOneLine(String arguments, String sentence) throws IOException {
        Outcome outcome = stage.portal(arguments.split(" "));

        assertThat(outcome.output()).isEqualTo("[portal] " + sentence + " Meer uitleg: ./portal help\n");
        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(stage.mavenCalls()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"help", "--help", "-h"})
    void explainsItself(String argument) {
        Outcome outcome = stage.portal(argument);

        assertThat(outcome.output())
                .contains("./portal demo", "./portal start", "./portal test", "./portal bench", "./portal screenshots");
        assertThat(outcome.exitCode()).isZero();
    }

    @Test
    void startsTheDemoOnThePortAndAtTheTimeThatWereAskedFor() {
        Outcome outcome = stage.portal("demo", "--port", "18099", "--at", "2026-11-24T09:12");

        assertThat(outcome.output())
                .contains("-jar " + stage.path("target/ons-kent-ons.jar") + " --spring.profiles.active=demo"
                        + " --server.port=18099 --portal.demo.at=2026-11-24T09:12\n")
                .contains("log: " + stage.path("target/demo.log"));
    }

    @Test
    void startsForRealInTheFolderDataWithoutTheDemo() {
        Outcome outcome = stage.portal("start", "--port=18099");

        assertThat(outcome.output())
                .contains("data: " + stage.path("data") + "\n")
                .contains("log: " + stage.path("data/logboek/ons-kent-ons.log"))
                .contains(" --server.port=18099\n")
                .doesNotContain("demo");
    }

    @Test
    void startsInTheFolderThatWasNamedAndLeavesMakingItToThePortal() {
        Outcome outcome = stage.with("PORTAL_DATA", "elders").portal("start", "--port", "18099");

        assertThat(outcome.output()).contains("data: " + stage.path("elders") + "\n");
        assertThat(stage.path("elders")).doesNotExist();
    }

    @Test
    void givesJavaTheMemoryThatWasAskedFor() {
        assertThat(stage.with("PORTAL_JAVA_OPTS", "-Xmx3g -Xss2m")
                        .portal("demo", "--port", "18099")
                        .output())
                .contains("java: -Xmx3g -Xss2m ");
    }

    @Test
    void becomesThePortalSoThatCtrlCReachesIt() {
        Outcome outcome = stage.portal("demo", "--port", "18099");

        assertThat(outcome.output()).contains("process: " + outcome.process() + "\n");
    }

    @Test
    void buildsOnceAndAgainOnlyWhenASourceChanged() throws IOException {
        stage.portal("demo", "--port", "18099");
        stage.portal("start", "--port", "18099");
        assertThat(stage.mavenCalls()).hasSize(1);

        stage.write("src/main/java/Portal.java", "class Portal { int door; }");
        stage.portal("demo", "--port", "18099");

        assertThat(stage.mavenCalls()).hasSize(2).allMatch(call -> call.endsWith(" package"));
    }

    @Test
    void buildsAgainWhenABrowserPartIsAdded() throws IOException {
        stage.portal("demo", "--port", "18099");

        stage.write("frontend/styles/portal.css", "a {}");
        stage.portal("demo", "--port", "18099");

        assertThat(stage.mavenCalls()).hasSize(2);
    }

    @Test
    void saysWhyTheBuildFailedAndBuildsAgainTheNextTime() throws IOException {
        stage.program("bin/mvn", """
                #!/usr/bin/env bash
                [[ $1 == --version ]] && echo "Apache Maven 3.9.9" && exit
                echo "maven: $*" >>"$MAVEN_CALLS"
                echo "[INFO] even kijken"
                echo "[ERROR] de punt is zoek"
                exit 1
                """);

        Outcome outcome = stage.portal("demo", "--port", "18099");
        stage.portal("demo", "--port", "18099");

        assertThat(outcome.exitCode()).isEqualTo(1);
        assertThat(outcome.output())
                .contains("[ERROR] de punt is zoek", "Het bouwen is niet gelukt", "target/build.log")
                .doesNotContain("even kijken");
        assertThat(stage.mavenCalls()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({"demo", "start"})
    void refusesATakenPortBeforeItBuilds(String command) throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Outcome outcome = stage.portal(command, "--port", String.valueOf(taken.getLocalPort()));

            assertThat(outcome.output())
                    .isEqualTo("[portal] Poort " + taken.getLocalPort()
                            + " is al in gebruik; kies een andere met --port.\n");
            assertThat(outcome.exitCode()).isEqualTo(1);
            assertThat(stage.mavenCalls()).isEmpty();
        }
    }

    @Test
    void passesOverAJavaThatIsTooOldOrHasNoCompiler() throws IOException {
        stage.write("old/release", "JAVA_VERSION=\"21.0.4\"\n");
        stage.program("old/bin/java", "");
        stage.program("old/bin/javac", "");
        stage.write("jre/release", "JAVA_VERSION=\"25\"\n");
        stage.program("jre/bin/java", "");

        Outcome outcome = stage.portalWhere(
                "jdk_folders() { printf '%s\\n' nowhere \"$ROOT/old\" \"$ROOT/jre\" \"$ROOT/jdk\"; }",
                "demo --port 18099");

        assertThat(outcome.output()).contains("java: ");
    }

    @Test
    void findsTheJdkOfTheJavaOnThePath() throws IOException {
        stage.program("bin/java", """
                #!/usr/bin/env bash
                echo "    java.home = $HOME/jdk" >&2
                """);

        Outcome outcome = stage.with("JAVA_HOME", "").portal("demo", "--port", "18099");

        assertThat(outcome.output()).contains("java: -Xmx1g");
    }

    @Test
    void saysWhatToInstallWhereThereIsNoJdk() {
        Outcome outcome = stage.portalWhere("jdk_folders() { :; }", "demo --port 18099");

        assertThat(outcome.output())
                .contains("Java 25 of nieuwer (een JDK) is nodig en is niet gevonden.", "Eclipse Temurin", "JAVA_HOME");
        assertThat(outcome.exitCode()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"3.6.3,3.6", "2.2.1,2.2"})
    void saysWhatToInstallWhereMavenIsTooOld(String version, String shown) throws IOException {
        stage.program("bin/mvn", "#!/usr/bin/env bash\necho 'Apache Maven " + version + "'\n");

        Outcome outcome = stage.portal("demo", "--port", "18099");

        assertThat(outcome.output())
                .contains("Maven 3.8 of nieuwer is nodig; hier staat " + shown + ".", "apt install maven");
        assertThat(outcome.exitCode()).isEqualTo(1);
    }

    @Test
    void saysWhatToInstallWhereThereIsNoMaven() throws IOException {
        stage.remove("bin/mvn");

        Outcome outcome = stage.portal("demo", "--port", "18099");

        assertThat(outcome.output())
                .contains("Maven 3.8 of nieuwer is nodig en is niet gevonden.", "apt install maven");
        assertThat(outcome.exitCode()).isEqualTo(1);
    }
}
