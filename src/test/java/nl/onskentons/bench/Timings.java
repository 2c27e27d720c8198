package nl.onskentons.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** How long something took, many times over. */
final class Timings {

    private final List<Long> nanos = new ArrayList<>();

    void time(Runnable action) {
        long start = System.nanoTime();
        action.run();
        nanos.add(System.nanoTime() - start);
    }

    void addAll(Timings other) {
        nanos.addAll(other.nanos);
    }

    long median() {
        return at(0.50);
    }

    long p95() {
        return at(0.95);
    }

    long p99() {
        return at(0.99);
    }

    private long at(double share) {
        List<Long> sorted = new ArrayList<>(nanos);
        Collections.sort(sorted);
        return sorted.get((int) Math.min(sorted.size() - 1.0, Math.floor(share * sorted.size())));
    }
}
