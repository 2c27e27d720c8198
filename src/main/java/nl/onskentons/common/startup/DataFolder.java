package nl.onskentons.common.startup;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.core.env.Environment;

/**
 * The folder with everything that the portal keeps: the key, the encrypted database and its lock.
 *
 * @param path the folder, absolute
 * @param givenKey the key from the environment, which goes before the one in the folder
 */
record DataFolder(Path path, Optional<DatabaseKey> givenKey) {

    private static final String KEY_FILE = "sleutel";
    private static final String LOCK_FILE = "in-gebruik";
    private static final String DATABASE = "portal";

    /** Reads {@code portal.data} (PORTAL_DATA) and {@code portal.key} (PORTAL_KEY). */
    static DataFolder from(Environment environment) {
        Path path = Path.of(environment.getProperty("portal.data", "data"))
                .toAbsolutePath()
                .normalize();
        Optional<DatabaseKey> given = Optional.ofNullable(environment.getProperty("portal.key"))
                .filter(text -> !text.isBlank())
                .map(text -> DatabaseKey.parse(text, "PORTAL_KEY"));
        return new DataFolder(path, given);
    }

    /** Where HSQLDB finds the database: the common beginning of the names of its files. */
    Path database() {
        return path.resolve(DATABASE);
    }

    /** Whether the database was not closed in order; HSQLDB then waits some seconds before it opens. */
    boolean wasLeftOpen() {
        return Files.exists(path.resolve(DATABASE + ".lck"));
    }

    /**
     * Refuses a key that is missing, broken or not the one of the database. Reads only.
     *
     * @throws StartRefused with the sentence to show
     */
    void check() {
        Optional<DatabaseKey> key = key();
        if (!holdsDatabase()) {
            return;
        }
        Path script = script().orElseThrow(() ->
                new StartRefused("De database in %s is niet compleet: zet een reservekopie terug.".formatted(path)));
        if (key.isEmpty()) {
            throw new StartRefused(("De sleutel van de database ontbreekt: zet het bestand %s terug of geef de sleutel "
                            + "mee in PORTAL_KEY.")
                    .formatted(keyFile()));
        }
        if (!fits(key.get(), script)) {
            throw new StartRefused("De sleutel in %s past niet op de database in %s."
                    .formatted(givenKey.isPresent() ? "PORTAL_KEY" : keyFile(), path));
        }
    }

    /** The key of the database; at the first start a new one, kept in the folder for its owner alone. */
    DatabaseKey keyOrNew() {
        return key().orElseGet(this::newKey);
    }

    /** Makes the folder, for its owner alone, where there is none. */
    void create() {
        try {
            if (!Files.isDirectory(path)) {
                Files.createDirectories(path, ownerOnly("rwx------"));
            }
        } catch (IOException e) {
            throw new StartRefused("De map %s kan niet worden gemaakt.".formatted(path));
        }
    }

    /**
     * Claims the folder for this process, until the channel closes or the process ends in whatever way.
     *
     * @throws StartRefused when another portal runs on it
     */
    FileChannel claim() {
        try {
            FileChannel channel =
                    FileChannel.open(path.resolve(LOCK_FILE), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (!locked(channel)) {
                channel.close();
                throw new StartRefused("Er draait al een portaal op de gegevens in %s.".formatted(path));
            }
            return channel;
        } catch (IOException e) {
            throw new StartRefused("In de map %s kan niet worden geschreven.".formatted(path));
        }
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException heldByThisProcess) {
            return false;
        }
    }

    private boolean holdsDatabase() {
        return Stream.of(".script", ".script.new", ".data", ".log", ".lobs", ".backup")
                .anyMatch(suffix -> Files.exists(path.resolve(DATABASE + suffix)));
    }

    /** HSQLDB renews its script by renaming: after a crash at that moment only the new one is there. */
    private Optional<Path> script() {
        return Stream.of(".script", ".script.new")
                .map(suffix -> path.resolve(DATABASE + suffix))
                .filter(Files::exists)
                .findFirst();
    }

    private Path keyFile() {
        return path.resolve(KEY_FILE);
    }

    private Optional<DatabaseKey> key() {
        return givenKey.or(this::keptKey);
    }

    private Optional<DatabaseKey> keptKey() {
        if (!Files.exists(keyFile())) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    DatabaseKey.parse(Files.readString(keyFile()), keyFile().toString()));
        } catch (IOException e) {
            throw new StartRefused("Het bestand %s kan niet worden gelezen.".formatted(keyFile()));
        }
    }

    private DatabaseKey newKey() {
        DatabaseKey key = DatabaseKey.random();
        try {
            Files.createFile(keyFile(), ownerOnly("rw-------"));
            try (FileChannel out = FileChannel.open(keyFile(), StandardOpenOption.WRITE)) {
                out.write(StandardCharsets.US_ASCII.encode(key.hex() + "\n"));
                // A database that outlives the file with its key after a power cut would be lost.
                out.force(true);
            }
            return key;
        } catch (IOException e) {
            throw new StartRefused("Het bestand %s kan niet worden gemaakt.".formatted(keyFile()));
        }
    }

    private static boolean fits(DatabaseKey key, Path script) {
        try {
            return key.fits(script);
        } catch (IOException e) {
            throw new StartRefused("Het bestand %s kan niet worden gelezen.".formatted(script));
        }
    }

    private FileAttribute<?>[] ownerOnly(String permissions) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }
}
