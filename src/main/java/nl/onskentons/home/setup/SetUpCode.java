package nl.onskentons.home.setup;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import nl.onskentons.common.Rejection;
import org.springframework.stereotype.Component;

/**
 * The code that proves that whoever sets the portal up also started it: eight characters, new at every start.
 *
 * <p>Five wrong codes in a row, then one a minute, for all together: there is only one thing to guess here.
 */
@Component
class SetUpCode {

    /** Without the characters that look like another one. */
    private static final String ALPHABET = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";

    private static final int LENGTH = 8;
    private static final int TRIES = 5;

    private final String code = random();
    private final Bucket tries;

    SetUpCode(Clock clock) {
        tries = Bucket.builder()
                .addLimit(limit -> limit.capacity(TRIES).refillGreedy(1, Duration.ofMinutes(1)))
                .withCustomTimePrecision(time(clock))
                .build();
    }

    /** As it is shown: in two halves. */
    String shown() {
        return code.substring(0, LENGTH / 2) + "-" + code.substring(LENGTH / 2);
    }

    /**
     * @param typed spaces, dashes and lower case do not matter
     * @throws Rejection when it is another code, or too many were tried
     */
    void check(String typed) {
        if (!tries.tryConsume(1)) {
            throw Rejection.ofField("code", "rejection.setup.throttled");
        }
        String compact = typed.replaceAll("[^\\p{Alnum}]", "").toUpperCase(Locale.ROOT);
        if (!MessageDigest.isEqual(compact.getBytes(StandardCharsets.UTF_8), code.getBytes(StandardCharsets.UTF_8))) {
            throw Rejection.ofField("code", "rejection.setup.code");
        }
        tries.addTokens(1);
    }

    private static String random() {
        SecureRandom random = new SecureRandom();
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            code.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return code.toString();
    }

    private static TimeMeter time(Clock clock) {
        return new TimeMeter() {
            @Override
            public long currentTimeNanos() {
                Instant now = clock.instant();
                return now.getEpochSecond() * 1_000_000_000L + now.getNano();
            }

            @Override
            public boolean isWallClockBased() {
                return true;
            }
        };
    }
}
