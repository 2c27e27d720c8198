package nl.onskentons.surveillance;

import java.time.Instant;
import nl.onskentons.common.SchoolId;

/**
 * The drawing of a floor as it is read, without the picture.
 *
 * @param name what people call the floor
 * @param width of the picture, in pixels
 * @param height of the picture, in pixels
 */
public record FloorPlanLine(
        FloorPlanId id,
        SchoolId school,
        long version,
        String name,
        int width,
        int height,
        String changedBy,
        Instant changedAt) {}
