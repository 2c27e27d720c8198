package nl.onskentons.common;

import java.security.SecureRandom;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Identifications of which each is larger than those before it (UUID version 7, RFC 9562). What is saved together so stands
 * together in every index that begins with one; ids without order would spread some hundreds of new cards over the whole
 * file, and each would wait for the disk.
 */
public final class OrderedIds {

    private static final int COUNTER_BITS = 12;
    private static final long VERSION = 0x7000;
    private static final long VARIANT = 0x8000_0000_0000_0000L;

    private static final SecureRandom RANDOM = new SecureRandom();

    /** Milliseconds since 1970, followed by a counter that is carried into them. */
    private static final AtomicLong LAST = new AtomicLong();

    private OrderedIds() {}

    /** One that nobody has; its order says nothing about business time. */
    public static UUID next() {
        long now = System.currentTimeMillis() << COUNTER_BITS;
        long moment = LAST.updateAndGet(last -> Math.max(now, last + 1));
        long high = (moment >>> COUNTER_BITS << 16) | VERSION | (moment & ((1L << COUNTER_BITS) - 1));
        return new UUID(high, VARIANT | (RANDOM.nextLong() >>> 2));
    }
}
