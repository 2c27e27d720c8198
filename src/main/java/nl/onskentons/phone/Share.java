package nl.onskentons.phone;

import java.io.Serializable;
import java.util.OptionalInt;

/**
 * How many calls reached the right person with one transfer at most.
 *
 * @param calls how many there were
 * @param right how many of them were right at once
 */
public record Share(int calls, int right) implements Serializable {

    /** Of fewer calls than this a share says nothing. */
    public static final int FEWEST_CALLS = 5;

    public static final Share NONE = new Share(0, 0);

    private static final int ALL = 100;

    /**
     * The share in whole per cents, 0 to 100; empty when there are too few calls. It is 0 or 100 only when that is exactly
     * so.
     */
    public OptionalInt percent() {
        if (calls < FEWEST_CALLS) {
            return OptionalInt.empty();
        }
        if (right == 0 || right == calls) {
            return OptionalInt.of(right == 0 ? 0 : ALL);
        }
        return OptionalInt.of(Math.clamp(Math.round((double) ALL * right / calls), 1, ALL - 1));
    }

    Share plus(Share other) {
        return new Share(calls + other.calls, right + other.right);
    }
}
