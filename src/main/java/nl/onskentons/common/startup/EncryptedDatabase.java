package nl.onskentons.common.startup;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Properties;
import org.hsqldb.error.ErrorCode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The pool of connections to the encrypted HSQLDB database, from opening it to shutting it down.
 *
 * @see <a href="file:docs/decisions/0003-hsqldb-properties.md">decision 0003</a>
 */
final class EncryptedDatabase extends HikariDataSource {

    private static final Logger LOG = LoggerFactory.getLogger(EncryptedDatabase.class);

    /** HSQLDB looks upon a lock as left behind when it was not renewed for 10 seconds. */
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private static final Duration PAUSE = Duration.ofMillis(500);

    private final FileChannel claim;

    private EncryptedDatabase(HikariConfig config, FileChannel claim) {
        super(config);
        this.claim = claim;
    }

    /**
     * Opens the database in a folder, and at the first start makes both.
     *
     * @throws StartRefused when the key does not fit or when somebody else has it open; nothing was changed then
     */
    static EncryptedDatabase open(DataFolder folder) {
        folder.check();
        folder.create();
        FileChannel claim = folder.claim();
        try {
            Properties properties = properties(folder.keyOrNew());
            String url = "jdbc:hsqldb:file:" + folder.database();
            if (folder.wasLeftOpen()) {
                System.out.println("[portal] De vorige keer is het portaal hard gestopt. De database komt binnen "
                        + PATIENCE.toSeconds() + " seconden vrij; even geduld.");
            }
            openPatiently(url, properties, folder.path());
            return new EncryptedDatabase(config(url, properties), claim);
        } catch (RuntimeException e) {
            close(claim);
            throw e;
        }
    }

    /** As properties, never in the URL: that ends up in logs. */
    private static Properties properties(DatabaseKey key) {
        Properties properties = new Properties();
        properties.setProperty("hsqldb.tx", "mvcc");
        properties.setProperty("hsqldb.default_table_type", "cached");
        properties.setProperty("hsqldb.write_delay", "false");
        properties.setProperty("crypt_type", "AES");
        properties.setProperty("crypt_key", key.hex());
        properties.setProperty("crypt_lobs", "true");
        return properties;
    }

    private static HikariConfig config(String url, Properties properties) {
        HikariConfig config = new HikariConfig();
        config.setPoolName("portal");
        config.setJdbcUrl(url);
        config.setUsername("SA");
        config.setPassword("");
        config.setDataSourceProperties(properties);
        return config;
    }

    private static void openPatiently(String url, Properties properties, Path folder) {
        Properties credentials = new Properties();
        credentials.putAll(properties);
        credentials.setProperty("user", "SA");
        credentials.setProperty("password", "");
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!opens(url, credentials, folder)) {
            if (System.nanoTime() > deadline) {
                throw new StartRefused("De database in %s is in gebruik door een ander programma.".formatted(folder));
            }
            pause();
        }
    }

    /** False when the database is locked. */
    private static boolean opens(String url, Properties credentials, Path folder) {
        try (Connection connection = DriverManager.getConnection(url, credentials)) {
            return connection.isValid(0);
        } catch (SQLException e) {
            if (e.getErrorCode() == -ErrorCode.LOCK_FILE_ACQUISITION_FAILURE) {
                return false;
            }
            LOG.warn("The database does not open", e);
            throw new StartRefused(
                    "De database in %s kan niet worden geopend; het logboek zegt waarom.".formatted(folder));
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartRefused("Het starten is afgebroken.");
        }
    }

    /** Closes the database itself as well; HSQLDB otherwise leaves its lock, and a log to be replayed. */
    @Override
    public void close() {
        if (isClosed()) {
            return;
        }
        try (Connection connection = getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("SHUTDOWN");
        } catch (SQLException e) {
            LOG.error("The database was not shut down in order; nothing that was saved is lost", e);
        } finally {
            super.close();
            close(claim);
        }
    }

    private static void close(FileChannel claim) {
        try {
            claim.close();
        } catch (IOException e) {
            LOG.warn("The claim on the data folder ends only with this process", e);
        }
    }
}
