package nl.onskentons;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A project of one source file with the real launcher in it, and a path on which Java and Maven only tell how they were
 * called. Nothing outside the folder is found or written.
 */
final class LauncherStage {

    private static final List<String> ORDINARY_TOOLS = List.of(
            "bash", "cat", "cksum", "dirname", "env", "find", "grep", "head", "mkdir", "rm", "sed", "sort", "uname");

    private static final String JAVA = """
            #!/usr/bin/env bash
            echo "process: $$"
            echo "data: ${PORTAL_DATA-}"
            echo "log: ${LOGGING_FILE_NAME-}"
            echo "java: $*"
            """;

    private static final String MAVEN = """
            #!/usr/bin/env bash
            if [[ $1 == --version ]]; then
                printf '\\033[1mApache Maven 3.8.7\\033[m\\n'
            else
                echo "maven: $*" >>"$MAVEN_CALLS"
                echo "maven: $*"
                mkdir -p target && : >target/ons-kent-ons.jar
            fi
            """;

    private final Path folder;
    private final Map<String, String> environment = new HashMap<>();

    LauncherStage(Path folder) {
        this.folder = folder;
        try {
            Files.copy(Path.of("portal"), folder.resolve("portal"));
            write("pom.xml", "<project/>");
            write("src/main/java/Portal.java", "class Portal {}");
            program("jdk/bin/java", JAVA);
            program("jdk/bin/javac", "");
            write("jdk/release", "JAVA_VERSION=\"25.0.1\"\n");
            program("bin/mvn", MAVEN);
            program("bin/unshare", "#!/usr/bin/env bash\n");
            for (String tool : ORDINARY_TOOLS) {
                tool(tool);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        environment.put("PATH", folder.resolve("bin").toString());
        environment.put("HOME", folder.toString());
        environment.put("JAVA_HOME", folder.resolve("jdk").toString());
        environment.put("MAVEN_CALLS", folder.resolve("maven-calls").toString());
    }

    /** What a run of the launcher left behind. */
    record Outcome(int exitCode, String output, long process) {}

    LauncherStage with(String name, String value) {
        environment.put(name, value);
        return this;
    }

    Outcome portal(String... arguments) {
        return run(
                Stream.concat(Stream.of("./portal"), Arrays.stream(arguments)).toList());
    }

    /** Runs the launcher with some of its functions replaced, as on another machine. */
    Outcome portalWhere(String functions, String command) {
        return run(List.of("bash", "-c", "source ./portal; " + functions + "; main " + command));
    }

    Path path(String name) {
        return folder.resolve(name);
    }

    void remove(String name) throws IOException {
        Files.delete(path(name));
    }

    /** Puts a tool of this machine on the path. */
    void tool(String name) throws IOException {
        Files.createSymbolicLink(path("bin").resolve(name), find(name));
    }

    Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    Path program(String name, String text) throws IOException {
        return Files.setPosixFilePermissions(write(name, text), PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    /** The arguments of each call of Maven that was meant to build or to test. */
    List<String> mavenCalls() throws IOException {
        Path calls = folder.resolve("maven-calls");
        return Files.exists(calls) ? Files.readAllLines(calls) : List.of();
    }

    private Outcome run(List<String> command) {
        ProcessBuilder builder = new ProcessBuilder(new ArrayList<>(command))
                .directory(folder.toFile())
                .redirectErrorStream(true);
        builder.environment().clear();
        builder.environment().putAll(environment);
        try {
            Process process = builder.start();
            process.getOutputStream().close();
            String output = new String(process.getInputStream().readAllBytes(), UTF_8);
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IllegalStateException("The launcher does not end; so far it said: " + output);
            }
            return new Outcome(process.exitValue(), output, process.pid());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static Path find(String tool) {
        return Stream.of(Optional.ofNullable(System.getenv("PATH")).orElse("").split(File.pathSeparator, -1))
                .map(place -> Path.of(place).resolve(tool))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No " + tool + " on the path"));
    }
}
