package nl.onskentons.surveillance;

import java.util.Optional;

/**
 * Places that lie together on the map at some zoom.
 *
 * @param middle of them
 * @param count how many there are, at least 1
 * @param one the place itself, when it is one
 */
public record HotspotCluster(GeoPoint middle, int count, Optional<Single> one) {

    /** A place by itself. */
    public record Single(HotspotId id, String name, HotspotState state) {}
}
