package nl.onskentons.phone;

import java.util.Optional;
import java.util.regex.Pattern;
import nl.onskentons.common.Secrets;
import nl.onskentons.common.Sha256;

/**
 * The secret part of a link to the schedule: 256 random bits in base64url. Whoever has it reads along, so it is shown once
 * and kept nowhere.
 */
public record FeedSecret(String value) {

    private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9_-]{43}");

    /** A new one. */
    public static FeedSecret random() {
        return new FeedSecret(Secrets.random());
    }

    /** Reads one as it stands in an address; empty when it cannot be one. */
    public static Optional<FeedSecret> parse(String text) {
        return SHAPE.matcher(text).matches() ? Optional.of(new FeedSecret(text)) : Optional.empty();
    }

    String hash() {
        return Sha256.hex(value);
    }

    /** Keeps the secret out of logs. */
    @Override
    public String toString() {
        return "FeedSecret[…]";
    }
}
