package nl.onskentons.surveillance.ui;

import java.io.Serializable;
import nl.onskentons.surveillance.GeoPoint;
import org.jspecify.annotations.Nullable;

/**
 * One marker on the map or on a floor plan: a place, or a cluster of them.
 *
 * @param id what {@link PlaceMap#onMarker} says of it; not shown
 * @param up degrees north; on a plan the part from above
 * @param across degrees east; on a plan the part from the left
 * @param count how many places it stands for, from 1
 * @param label its name, for screen readers and beside the mouse
 * @param number what stands on it, such as its place in a route; a sign or nothing by itself
 */
public record MapMarker(
        String id,
        double up,
        double across,
        int count,
        String label,
        @Nullable Integer number,
        MapTone tone,
        boolean selected)
        implements Serializable {

    public MapMarker {
        if (count < 1) {
            throw new IllegalArgumentException("count: " + count);
        }
    }

    /** One place on the map. */
    public static MapMarker place(String id, GeoPoint point, String label) {
        return cluster(id, point, 1, label);
    }

    /** Several places that lie too close together to be told apart; a click on it goes closer. */
    public static MapMarker cluster(String id, GeoPoint point, int count, String label) {
        return new MapMarker(id, point.latitude(), point.longitude(), count, label, null, MapTone.ACCENT, false);
    }

    /** One place on a floor plan. */
    public static MapMarker onPlan(String id, PlanPoint point, String label) {
        return new MapMarker(id, point.y(), point.x(), 1, label, null, MapTone.ACCENT, false);
    }

    public MapMarker numbered(int place) {
        return new MapMarker(id, up, across, count, label, place, tone, selected);
    }

    public MapMarker in(MapTone other) {
        return new MapMarker(id, up, across, count, label, number, other, selected);
    }

    public MapMarker selected(boolean isSelected) {
        return new MapMarker(id, up, across, count, label, number, tone, isSelected);
    }
}
