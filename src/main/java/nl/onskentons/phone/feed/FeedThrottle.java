package nl.onskentons.phone.feed;

import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Keeps a programme that asks without a pause from keeping the portal busy, in bounded memory. A secret cannot be guessed;
 * this is not what guards it.
 */
@Component
class FeedThrottle {

    /** In a row from one address, which may be that of a whole school; then five a second. */
    static final int IN_A_ROW = 300;

    private static final int PER_SECOND = 5;
    private static final int REMEMBERED = 10_000;

    private final Map<String, Bucket> byAddress = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > REMEMBERED;
        }
    };

    /** Whether this address may ask now. */
    boolean lets(String address) {
        return bucket(address).tryConsume(1);
    }

    private Bucket bucket(String address) {
        synchronized (byAddress) {
            return byAddress.computeIfAbsent(
                    address,
                    unknown -> Bucket.builder()
                            .addLimit(limit -> limit.capacity(IN_A_ROW).refillGreedy(PER_SECOND, Duration.ofSeconds(1)))
                            .build());
        }
    }
}
