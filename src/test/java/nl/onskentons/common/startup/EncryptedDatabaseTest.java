package nl.onskentons.common.startup;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Configuration;

@ExtendWith(OutputCaptureExtension.class)
class EncryptedDatabaseTest {

    private static final DatabaseKey OTHER_KEY = new DatabaseKey("0123456789abcdef".repeat(4));

    @TempDir
    Path temp;

    private DataFolder folder = new DataFolder(Path.of(""), Optional.empty());

    @BeforeEach
    void chooseAFolderThatIsNotThereYet() {
        folder = new DataFolder(temp.resolve("data"), Optional.empty());
    }

    @Test
    void keepsWhatWasSavedWhenItIsClosedAndOpenedAgain(CapturedOutput output) throws SQLException {
        saveInNewDatabase("de wijkagent");

        try (EncryptedDatabase database = EncryptedDatabase.open(folder)) {
            assertThat(saved(database)).containsExactly("de wijkagent");
            assertThat(output.getAll()).doesNotContain("[portal]");
        }
    }

    @Test
    void leavesNothingReadableOnDisk() throws Exception {
        saveInNewDatabase("de wijkagent");

        for (Path file : files(folder.path())) {
            assertThat(new String(Files.readAllBytes(file), UTF_8)).doesNotContainIgnoringCase("wijkagent", "notes");
        }
    }

    @Test
    void takesTheKeyThatIsGivenAndKeepsItOutOfTheFolder() throws Exception {
        DataFolder withKey = new DataFolder(folder.path(), Optional.of(OTHER_KEY));

        EncryptedDatabase.open(withKey).close();

        withKey.check();
        assertThat(folder.path().resolve("sleutel")).doesNotExist();
    }

    @Test
    void refusesAWrongKeyAndTouchesNothing() throws Exception {
        saveInNewDatabase("de wijkagent");
        FolderState before = FolderState.of(temp);

        assertThatExceptionOfType(StartRefused.class)
                .isThrownBy(() -> EncryptedDatabase.open(new DataFolder(folder.path(), Optional.of(OTHER_KEY))))
                .withMessage("De sleutel in PORTAL_KEY past niet op de database in " + folder.path() + ".");

        assertThat(FolderState.of(temp)).isEqualTo(before);
    }

    @Test
    void refusesTheKeyFileOfAnotherDatabaseAndTouchesNothing() throws Exception {
        saveInNewDatabase("de wijkagent");
        Path keyFile = Files.writeString(folder.path().resolve("sleutel"), OTHER_KEY.hex());
        FolderState before = FolderState.of(temp);

        assertThatExceptionOfType(StartRefused.class)
                .isThrownBy(() -> EncryptedDatabase.open(folder))
                .withMessage("De sleutel in " + keyFile + " past niet op de database in " + folder.path() + ".");

        assertThat(FolderState.of(temp)).isEqualTo(before);
    }

    @Test
    void refusesAMissingKeyAndTouchesNothing() throws Exception {
        saveInNewDatabase("de wijkagent");
        Path keyFile = folder.path().resolve("sleutel");
        Files.delete(keyFile);
        FolderState before = FolderState.of(temp);

        assertThatExceptionOfType(StartRefused.class)
                .isThrownBy(() -> EncryptedDatabase.open(folder))
                .withMessage("De sleutel van de database ontbreekt: zet het bestand " + keyFile
                        + " terug of geef de sleutel mee in PORTAL_KEY.");

        assertThat(FolderState.of(temp)).isEqualTo(before);
    }

    @Test
    void refusesAWrongKeyInOneSentenceBeforeTheLogIsOpened(CapturedOutput output) throws Exception {
        saveInNewDatabase("de wijkagent");
        int said = output.getAll().length();
        FolderState before = FolderState.of(temp);
        SpringApplication portal = new SpringApplication(Nothing.class);
        portal.setWebApplicationType(WebApplicationType.NONE);

        assertThatExceptionOfType(StartRefused.class)
                .isThrownBy(() -> portal.run(
                        "--spring.config.location=classpath:/application.properties",
                        "--portal.data=" + folder.path(),
                        "--portal.key=" + OTHER_KEY.hex(),
                        "--logging.file.name=" + folder.path().resolve("logboek/ons-kent-ons.log")));

        assertThat(output.getAll().substring(said))
                .isEqualTo("[portal] De sleutel in PORTAL_KEY past niet op de database in " + folder.path() + ".\n");
        assertThat(FolderState.of(temp)).isEqualTo(before);
    }

    @Test
    void refusesASecondPortalInTheSameProcess() {
        try (EncryptedDatabase first = EncryptedDatabase.open(folder)) {
            assertThat(first.isRunning()).isTrue();

            assertThatExceptionOfType(StartRefused.class)
                    .isThrownBy(() -> EncryptedDatabase.open(folder))
                    .withMessage("Er draait al een portaal op de gegevens in " + folder.path() + ".");
        }
    }

    @Test
    void refusesASecondPortalInAnotherProcess() throws Exception {
        folder.create();
        Process other = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        FolderHolder.class.getName(),
                        folder.path().toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader out = other.inputReader(UTF_8)) {
            assertThat(out.readLine()).isEqualTo("holds true");

            assertThatExceptionOfType(StartRefused.class)
                    .isThrownBy(() -> EncryptedDatabase.open(folder))
                    .withMessage("Er draait al een portaal op de gegevens in " + folder.path() + ".");
        } finally {
            other.destroy();
        }
    }

    @Test
    void saysThatTheLastStopWasAHardOneAndHasLostNothing(CapturedOutput output) throws Exception {
        Path afterTheCrash = temp.resolve("na de klap");
        try (EncryptedDatabase database = EncryptedDatabase.open(folder)) {
            save(database, "de wijkagent");
            copy(folder.path(), afterTheCrash);
        }
        letTheLockGrowOld(afterTheCrash.resolve("portal.lck"));

        try (EncryptedDatabase database = EncryptedDatabase.open(new DataFolder(afterTheCrash, Optional.empty()))) {
            assertThat(saved(database)).containsExactly("de wijkagent");
            assertThat(output.getOut()).contains("[portal] De vorige keer is het portaal hard gestopt.");
        }
    }

    private void saveInNewDatabase(String text) throws SQLException {
        try (EncryptedDatabase database = EncryptedDatabase.open(folder)) {
            save(database, text);
        }
    }

    private static void save(EncryptedDatabase database, String text) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create table notes (note varchar(100))");
            statement.execute("insert into notes values ('" + text + "')");
        }
    }

    private static List<String> saved(EncryptedDatabase database) throws SQLException {
        List<String> notes = new ArrayList<>();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select note from notes")) {
            while (rows.next()) {
                notes.add(rows.getString(1));
            }
        }
        return notes;
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectory(to);
        for (Path file : files(from)) {
            Files.copy(file, to.resolve(from.relativize(file)));
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.filter(Files::isRegularFile).toList();
        }
    }

    /** HSQLDB writes the time into its lock, after eight bytes of name, and waits until that is ten seconds ago. */
    private static void letTheLockGrowOld(Path lock) throws IOException {
        try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.allocate(Long.BYTES).putLong(0, 1), 8);
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class Nothing {}
}
