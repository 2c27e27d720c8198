package nl.onskentons.surveillance.ui;

import java.io.Serializable;

/**
 * A place on a floor plan.
 *
 * @param x the part of its width from the left, 0 to 1
 * @param y the part of its height from above, 0 to 1
 */
public record PlanPoint(double x, double y) implements Serializable {

    /** @throws IllegalArgumentException when it is beside the plan */
    public PlanPoint {
        if (!isPart(x) || !isPart(y)) {
            throw new IllegalArgumentException("x, y: " + x + ", " + y);
        }
    }

    static boolean isPart(double number) {
        return number >= 0 && number <= 1;
    }
}
