package nl.onskentons.common.startup;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;
import javax.crypto.Cipher;
import javax.crypto.spec.SecretKeySpec;

/**
 * The AES-256 key of the database: 64 hexadecimal digits.
 *
 * @see <a href="file:docs/decisions/0002-launcher-and-database-key.md">decision 0002</a>
 */
record DatabaseKey(String hex) {

    private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");
    private static final byte[] GZIP_HEADER = {0x1f, (byte) 0x8b, 8};
    private static final int BLOCK = 16;

    DatabaseKey {
        if (!FORM.matcher(hex).matches()) {
            throw new IllegalArgumentException("A key has 64 hexadecimal digits");
        }
    }

    /**
     * Reads a key as people hand it over: spaces around it and capitals do not matter.
     *
     * @param origin where the key came from, for the refusal
     */
    static DatabaseKey parse(String text, String origin) {
        String hex = text.strip().toLowerCase(Locale.ROOT);
        if (!FORM.matcher(hex).matches()) {
            throw new StartRefused(
                    "De sleutel in %s is geen sleutel: verwacht worden 64 tekens 0-9 en a-f.".formatted(origin));
        }
        return new DatabaseKey(hex);
    }

    static DatabaseKey random() {
        byte[] bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return new DatabaseKey(HexFormat.of().formatHex(bytes));
    }

    /**
     * Tells whether this key belongs to a database, by reading alone.
     *
     * <p>HSQLDB itself creates its lock and a folder before it finds that a key is wrong. Its script is a gzip stream
     * under AES, so that the first block gives the answer without opening anything.
     *
     * @param script the script file of an encrypted HSQLDB database
     */
    boolean fits(Path script) throws IOException {
        try (InputStream in = Files.newInputStream(script)) {
            byte[] block = in.readNBytes(BLOCK);
            return block.length == BLOCK
                    && Arrays.equals(decrypt(block), 0, GZIP_HEADER.length, GZIP_HEADER, 0, GZIP_HEADER.length);
        }
    }

    private byte[] decrypt(byte[] block) throws IOException {
        try {
            Cipher cipher = Cipher.getInstance("AES/ECB/NoPadding");
            cipher.init(Cipher.DECRYPT_MODE, new SecretKeySpec(HexFormat.of().parseHex(hex), "AES"));
            return cipher.doFinal(block);
        } catch (GeneralSecurityException impossible) {
            throw new IOException(impossible);
        }
    }

    /** Keeps the key out of logs and messages. */
    @Override
    public String toString() {
        return "DatabaseKey[…]";
    }
}
