package nl.onskentons.common;

import java.security.SecureRandom;
import java.util.Base64;

/** Secrets that stand in an address. A fast hash is enough to keep them: unlike passwords they cannot be guessed. */
public final class Secrets {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;

    private Secrets() {}

    /** A new one: 256 random bits in base64url. */
    public static String random() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
