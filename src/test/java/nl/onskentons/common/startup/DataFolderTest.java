package nl.onskentons.common.startup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mock.env.MockEnvironment;

class DataFolderTest {

    private static final String HEX = "0123456789abcdef".repeat(4);

    @TempDir
    Path temp;

    @Test
    void takesFolderAndKeyFromTheSettings() {
        MockEnvironment settings = new MockEnvironment()
                .withProperty("portal.data", temp.toString())
                .withProperty("portal.key", HEX);

        assertThat(DataFolder.from(settings)).isEqualTo(new DataFolder(temp, Optional.of(new DatabaseKey(HEX))));
    }

    @Test
    void isTheFolderDataUnlessTheSettingsSayOtherwise() {
        assertThat(DataFolder.from(new MockEnvironment()).path()).isAbsolute().endsWithRaw(Path.of("data"));
    }

    @Test
    void looksUponABlankKeyAsNone() {
        assertThat(DataFolder.from(new MockEnvironment().withProperty("portal.key", " "))
                        .givenKey())
                .isEmpty();
    }

    @Test
    void keepsFolderAndKeyForTheirOwnerAlone() throws IOException {
        DataFolder folder = in(temp.resolve("data"));

        folder.create();
        folder.keyOrNew();

        assertThat(permissions(folder.path())).isEqualTo("rwx------");
        assertThat(permissions(folder.path().resolve("sleutel"))).isEqualTo("rw-------");
    }

    @Test
    void keepsTheKeyThatItMade() {
        DataFolder folder = in(temp);

        assertThat(folder.keyOrNew()).isEqualTo(folder.keyOrNew());
    }

    @Test
    void doesNotStoreAKeyThatWasGiven() {
        DataFolder folder = new DataFolder(temp, Optional.of(new DatabaseKey(HEX)));

        assertThat(folder.keyOrNew().hex()).isEqualTo(HEX);
        assertThat(temp).isEmptyDirectory();
    }

    @Test
    void finishesAFirstStartThatWasCutOffAfterTheKey() {
        DataFolder folder = in(temp);
        DatabaseKey key = folder.keyOrNew();

        folder.check();

        assertThat(folder.keyOrNew()).isEqualTo(key);
    }

    @Test
    void refusesAKeyFileThatHoldsSomethingElse() throws IOException {
        Path file = Files.writeString(temp.resolve("sleutel"), "niet de sleutel");

        assertThatExceptionOfType(StartRefused.class)
                .isThrownBy(() -> in(temp).check())
                .withMessageStartingWith("De sleutel in " + file + " is geen sleutel");
    }

    @Test
    void refusesADatabaseOfWhichAPartIsGone() throws IOException {
        in(temp).keyOrNew();
        Files.writeString(temp.resolve("portal.data"), "de rest is weg");

        assertThatExceptionOfType(StartRefused.class)
                .isThrownBy(() -> in(temp).check())
                .withMessage("De database in " + temp + " is niet compleet: zet een reservekopie terug.");
    }

    @Test
    void refusesADatabaseThatCannotBeRead() throws IOException {
        in(temp).keyOrNew();
        Path inTheWay = Files.createDirectory(temp.resolve("portal.script"));

        assertThatExceptionOfType(StartRefused.class)
                .isThrownBy(() -> in(temp).check())
                .withMessage("Het bestand " + inTheWay + " kan niet worden gelezen.");
    }

    @Test
    void refusesAFolderThatCannotBeMade() throws IOException {
        Path inTheWay = Files.writeString(temp.resolve("data"), "een bestand");

        assertThatExceptionOfType(StartRefused.class)
                .isThrownBy(() -> in(inTheWay).create())
                .withMessage("De map " + inTheWay + " kan niet worden gemaakt.");
    }

    @Test
    void canBeClaimedAgainAfterItWasReleased() throws IOException {
        in(temp).claim().close();

        try (FileChannel claim = in(temp).claim()) {
            assertThat(claim.isOpen()).isTrue();
        }
    }

    private static DataFolder in(Path path) {
        return new DataFolder(path, Optional.empty());
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
