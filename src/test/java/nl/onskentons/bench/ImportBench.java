package nl.onskentons.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What importing and exporting a large address book costs (issue 2, section 8), on the encrypted database as it is
 * delivered. The portal runs in a process of its own that gets no more heap than was promised: it ends well or it does not.
 *
 * @see <a href="file:docs/decisions/0003-hsqldb-properties.md">decision 0003</a>
 */
@Tag("bench")
class ImportBench {

    private static final Path FOLDER = Path.of("target", "import-bench");
    private static final int MEGABYTES = 512;

    @Test
    void importsALargeAddressBook() throws IOException, InterruptedException {
        empty(FOLDER);
        Files.createDirectories(FOLDER);
        Path log = FOLDER.resolve("portal.log");

        int end = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx" + MEGABYTES + "m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        LargeImport.class.getName(),
                        FOLDER.toString())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start()
                .waitFor();

        List<String> lines = Files.readAllLines(log);
        System.out.printf("%nAn address book of 50,000 vCards, encrypted HSQLDB, heap of at most %d MB%n", MEGABYTES);
        System.out.println("(once, the times of one run on this machine; heap: the most in use after a collection)");
        lines.stream().filter(line -> line.startsWith(LargeImport.MARK)).forEach(System.out::println);
        assertThat(end).as(String.join("\n", lines)).isZero();
        empty(FOLDER);
    }

    private static void empty(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
