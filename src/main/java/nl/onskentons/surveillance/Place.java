package nl.onskentons.surveillance;

import java.io.Serializable;
import nl.onskentons.common.Rejection;

/** Where something is. */
public sealed interface Place extends Serializable {

    /** Somewhere on the map. */
    record Outside(GeoPoint point) implements Place {}

    /**
     * Somewhere on a floor plan.
     *
     * @param x part of its width from the left, 0 to 1
     * @param y part of its height from the top, 0 to 1
     */
    record Inside(FloorPlanId plan, double x, double y) implements Place {

        private static final double STEPS = 10_000;

        /** @throws Rejection of the field {@code place} when it is not on the plan */
        public Inside {
            if (!(x >= 0 && x <= 1 && y >= 0 && y <= 1)) {
                throw Rejection.ofField("place", "rejection.place.plan");
            }
            x = Math.round(x * STEPS) / STEPS;
            y = Math.round(y * STEPS) / STEPS;
        }
    }
}
