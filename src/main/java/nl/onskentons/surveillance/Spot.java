package nl.onskentons.surveillance;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A {@link Place} as the database keeps it: by its point on earth and on the grid, or by its point on a floor plan. */
@Embeddable
record Spot(
        @Nullable Double latitude,
        @Nullable Double longitude,
        @Column(name = "grid_x") @Nullable Integer gridX,
        @Column(name = "grid_y") @Nullable Integer gridY,
        @Nullable UUID planId,
        @Column(name = "plan_x") @Nullable Double planX,
        @Column(name = "plan_y") @Nullable Double planY) {

    static Spot of(Place place) {
        return switch (place) {
            case Place.Outside(GeoPoint point) ->
                new Spot(point.latitude(), point.longitude(), point.gridX(), point.gridY(), null, null, null);
            case Place.Inside(FloorPlanId plan, double x, double y) ->
                new Spot(null, null, null, null, plan.value(), x, y);
        };
    }

    Place place() {
        return latitude != null && longitude != null
                ? new Place.Outside(new GeoPoint(latitude, longitude))
                : new Place.Inside(
                        new FloorPlanId(Objects.requireNonNull(planId)),
                        Objects.requireNonNull(planX),
                        Objects.requireNonNull(planY));
    }
}
