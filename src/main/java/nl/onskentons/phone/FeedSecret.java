package nl.onskentons.phone;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The secret part of a link to the schedule: 256 random bits in base64url. Whoever has it reads along, so it is shown once
 * and kept nowhere.
 *
 * <p>A fast hash is enough to know it again: unlike a password it cannot be guessed.
 */
public record FeedSecret(String value) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;
    private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9_-]{43}");

    /** A new one. */
    public static FeedSecret random() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new FeedSecret(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** Reads one as it stands in an address; empty when it cannot be one. */
    public static Optional<FeedSecret> parse(String text) {
        return SHAPE.matcher(text).matches() ? Optional.of(new FeedSecret(text)) : Optional.empty();
    }

    String hash() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(value.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Keeps the secret out of logs. */
    @Override
    public String toString() {
        return "FeedSecret[…]";
    }
}
