package nl.onskentons.access;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import java.net.InetAddress;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Slows guessing of passwords down, per account and per address, in bounded memory.
 *
 * <p>An attempt is paid for before the password is looked at, so that many at once help nobody, and paid back when it
 * succeeds. Whether an account exists makes no difference.
 *
 * @see <a href="file:docs/decisions/0004-passwords-and-throttling.md">decision 0004</a>
 */
@Component
class SignInThrottle {

    /** In a row for one account; then one a minute. */
    static final int TRIES_PER_ACCOUNT = 8;

    /** In a row for one address, which may be a whole school; then ten a minute. */
    static final int TRIES_PER_ADDRESS = 100;

    /** How many accounts and addresses are remembered each; the ones not seen longest are forgotten first. */
    static final int REMEMBERED = 10_000;

    private static final int IPV6_BYTES = 16;

    private final Buckets accounts;
    private final Buckets addresses;

    SignInThrottle(Clock clock) {
        this.accounts = new Buckets(TRIES_PER_ACCOUNT, 1, clock);
        this.addresses = new Buckets(TRIES_PER_ADDRESS, 10, clock);
    }

    /**
     * Pays for one attempt.
     *
     * @param address where it comes from; empty when it does not come over the network
     * @throws SignInThrottled with the time to wait
     */
    void pay(String account, String address) {
        if (!address.isEmpty()) {
            addresses.pay(network(address));
        }
        accounts.pay(key(account));
    }

    /** Gives back what an attempt cost, because it was somebody who knows the password. */
    void payBack(String account, String address) {
        if (!address.isEmpty()) {
            addresses.payBack(network(address));
        }
        accounts.payBack(key(account));
    }

    private static String key(String account) {
        String key = account.strip().toLowerCase(Locale.ROOT);
        return key.length() > 254 ? key.substring(0, 254) : key;
    }

    /** Whoever has one IPv6 address has 2^64 of them: these count as one. */
    private static String network(String address) {
        try {
            byte[] bytes =
                    InetAddress.ofLiteral(address.replaceFirst("%.*", "")).getAddress();
            return bytes.length == IPV6_BYTES ? HexFormat.of().formatHex(bytes, 0, IPV6_BYTES / 2) : address;
        } catch (IllegalArgumentException noAddress) {
            return address;
        }
    }

    private static final class Buckets {

        private final int capacity;
        private final int perMinute;
        private final TimeMeter time;

        private final Map<String, Bucket> byKey = new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
                return size() > REMEMBERED;
            }
        };

        Buckets(int capacity, int perMinute, Clock clock) {
            this.capacity = capacity;
            this.perMinute = perMinute;
            this.time = new ClockTime(clock);
        }

        void pay(String key) {
            ConsumptionProbe probe = bucket(key).tryConsumeAndReturnRemaining(1);
            if (!probe.isConsumed()) {
                throw new SignInThrottled(Duration.ofNanos(probe.getNanosToWaitForRefill()));
            }
        }

        void payBack(String key) {
            bucket(key).addTokens(1);
        }

        private Bucket bucket(String key) {
            synchronized (byKey) {
                return byKey.computeIfAbsent(
                        key,
                        unknown -> Bucket.builder()
                                .addLimit(limit ->
                                        limit.capacity(capacity).refillGreedy(perMinute, Duration.ofMinutes(1)))
                                .withCustomTimePrecision(time)
                                .build());
            }
        }
    }

    /** The portal's clock, so that tests and the demo need not wait. */
    private record ClockTime(Clock clock) implements TimeMeter {

        @Override
        public long currentTimeNanos() {
            Instant now = clock.instant();
            return now.getEpochSecond() * 1_000_000_000L + now.getNano();
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }
}
